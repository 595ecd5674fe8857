import { handoutText } from "../../i18n/handout-text.ts";
import { addressTellsDate } from "../../i18n/sheet-dates.ts";
import { fitsQrCode } from "../../model/qr-limit.ts";
import { useContent } from "../../ui/content-context.tsx";
import { QrCode } from "../../ui/share/qr-code.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { type HandoutVariant, VARIANT_TRAITS } from "./handout-variant.ts";

/** The longest address that somebody will type in, in characters: two short lines. */
const TYPED = 120;

/** What a sheet is, for whom, of which article; on a handout the way to the lesson. A sheet that asks for dates leads to none. */
export function SheetHead(props: {
	title: string;
	variant: HandoutVariant;
	/** "A" or "B" where there are two mixed sheets. */
	order: string | null;
	/** The class's link. */
	link: string;
	/** Whether the link leads anywhere from another device. */
	scannable: boolean;
}) {
	const { title, variant, order, link, scannable } = props;
	const { content } = useContent();
	const { source } = content;
	const { asks = false, teacher = false } = VARIANT_TRAITS[variant];
	const leads = variant === "handout";
	const code = leads && scannable && fitsQrCode(link);
	const typed = leads && link.length <= TYPED && (code || !scannable);
	return (
		<header {...(code && { className: "has-code" })}>
			<div className="handout-title">
				<h2>
					{/* The axis below has the years as well. */}
					<DatedText text={title} dated={!asks} gaps="days" />
				</h2>
				<p>
					{handoutText.kinds[variant]}
					{order !== null && <b className="handout-order">{`${handoutText.order} ${order}`}</b>}
					{teacher && <b className="handout-order">{handoutText.forTeacher}</b>}
				</p>
			</div>
			<div className="handout-source">
				<p>
					{handoutText.source}{" "}
					<cite>
						<DatedText text={source.title} dated={!asks} />
					</cite>
					, {source.publisher}.{!(asks && addressTellsDate(source.url)) && ` ${source.url}`}
				</p>
				{typed && <p>{`${handoutText.open} ${link}`}</p>}
				{leads && !typed && <p>{code ? handoutText.openCode : handoutText.askLink}</p>}
			</div>
			{code && <QrCode address={link} />}
		</header>
	);
}
