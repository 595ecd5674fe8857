import { handoutText } from "../../i18n/handout-text.ts";
import { openOrderWords } from "../../i18n/open-order-words.ts";
import { relationWords } from "../../i18n/relation-words.ts";
import { useOrder } from "../../ui/teach/use-order.ts";

/** What the numbers of a sheet do not say of the order of its events. */
export function OrderNote({ ids }: { ids: readonly string[] }) {
	const { order, reasons } = useOrder();
	const known = new Set(ids.flatMap((a) => ids.flatMap((b) => reasons(a, b))));
	const open = openOrderWords(ids, order);
	if (open === null && known.size === 0) return null;
	return (
		<p className="handout-note">
			{[handoutText.numbers, open, ...[...known].map(relationWords)]
				.filter((words) => words !== null)
				.join(" ")}
		</p>
	);
}
