import { useRef, useState } from "react";
import { shareText } from "../../i18n/share-text.ts";
import { eventAddress } from "../../model/event-address.ts";
import { fitsQrCode } from "../../model/qr-limit.ts";
import { useContent } from "../content-context.tsx";
import { Choices } from "../form/choices.tsx";
import { CopyField } from "../form/copy-field.tsx";
import { QrCode } from "./qr-code.tsx";
import { QrWall } from "./qr-wall.tsx";
import { type Shared, sharedPage } from "./shared.ts";

type Target = "lesson" | "whole" | "event" | "shown";

/** A link to the timeline or to a part of it, and the same as a QR code. */
export function ShareLink({ shared }: { shared: Shared }) {
	const { content } = useContent();
	const { event, hash, lesson } = shared;
	const [target, setTarget] = useState<Target>(
		event ? "event" : lesson ? "lesson" : hash === "" ? "whole" : "shown",
	);
	const [large, setLarge] = useState(false);
	const wallOpener = useRef<HTMLButtonElement>(null);
	const page = sharedPage(shared);
	const addresses: Record<Target, string> = {
		lesson: page + (lesson?.hash ?? ""),
		whole: page,
		event: event ? eventAddress(page, event.id) : page,
		shown: page + hash,
	};
	const address = addresses[target];
	const onDisk = page.startsWith("file:");
	const titles: Partial<Record<Target, string | undefined>> = { event: event?.title, lesson: lesson?.title };
	const title = titles[target] ?? content.title;
	const qrName = target === "lesson" ? shareText.qrLesson : shareText.qr(address);
	return (
		<>
			<Choices<Target>
				legend={shareText.linkTo}
				options={[
					...(lesson ? [["lesson", shareText.targets.lesson(lesson.title)] as const] : []),
					["whole", shareText.targets.whole],
					...(event ? [["event", shareText.targets.event(event.title)] as const] : []),
					...(hash === "" ? [] : [["shown", shareText.targets.shown] as const]),
				]}
				value={target}
				onChange={setTarget}
			/>
			<div className="share-link">
				<div>
					<CopyField
						label={shareText.link}
						copyName={shareText.copyNames.link}
						value={address}
						rows={address.length > 90 ? 4 : 2}
					/>
					{onDisk && <p className="note">{shareText.linkOnDisk}</p>}
					{"share" in navigator && !onDisk && (
						<button
							type="button"
							className="button"
							// A reader who changes their mind is no error.
							onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
						>
							{shareText.share}
						</button>
					)}
				</div>
				{!onDisk && (
					<div className="share-qr">
						<QrCode address={address} name={qrName} />
						{fitsQrCode(address) && (
							<button ref={wallOpener} type="button" className="button" onClick={() => setLarge(true)}>
								{shareText.qrShow}
							</button>
						)}
					</div>
				)}
			</div>
			{large && (
				<QrWall
					address={address}
					title={title}
					name={qrName}
					onClose={() => {
						setLarge(false);
						wallOpener.current?.focus();
					}}
				/>
			)}
		</>
	);
}
