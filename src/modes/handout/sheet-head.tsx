import { handoutText } from "../../i18n/handout-text.ts";
import { addressTellsDate } from "../../i18n/sheet-dates.ts";
import { fitsQrCode } from "../../model/qr-limit.ts";
import { useContent } from "../../ui/content-context.tsx";
import { QrCode } from "../../ui/share/qr-code.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { type HandoutVariant, VARIANT_TRAITS } from "./handout-variant.ts";

/** The longest address that somebody will type in, in characters: two short lines. */
const TYPED = 120;

/** The lesson's link for the class: as a code and in letters, as far as a phone or a hand can take it. */
function ClassLink({ link, scannable }: { link: string; scannable: boolean }) {
	const code = scannable && fitsQrCode(link);
	const typed = link.length <= TYPED && (code || !scannable);
	if (!code && !typed) return <p>{handoutText.askLink}</p>;
	return (
		<>
			<p>{typed ? `${handoutText.open} ${link}` : handoutText.openCode}</p>
			{code && <QrCode address={link} />}
		</>
	);
}

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
	return (
		<header>
			<div className="handout-title">
				<h2>
					<DatedText text={title} dated={!asks} />
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
				{variant === "handout" && <ClassLink link={link} scannable={scannable} />}
			</div>
		</header>
	);
}
