import { useState } from "react";
import { shareText } from "../../i18n/share-text.ts";
import { eventAddress } from "../../model/event-address.ts";
import { useContent } from "../content-context.tsx";
import { Choices } from "../form/choices.tsx";
import { CopyField } from "../form/copy-field.tsx";
import { QrCode } from "./qr-code.tsx";
import { type Shared, sharedPage } from "./shared.ts";

type Target = "whole" | "event" | "shown";

/** A link to the timeline or to a part of it, and the same as a QR code. */
export function ShareLink({ shared }: { shared: Shared }) {
	const { content } = useContent();
	const { event, hash } = shared;
	const [target, setTarget] = useState<Target>(event ? "event" : hash === "" ? "whole" : "shown");
	const [large, setLarge] = useState(false);
	const page = sharedPage(shared);
	const addresses: Record<Target, string> = {
		whole: page,
		event: event ? eventAddress(page, event.id) : page,
		shown: page + hash,
	};
	const address = addresses[target];
	const onDisk = page.startsWith("file:");
	const title = target === "event" && event ? event.title : content.title;
	if (large)
		return (
			<div className="qr-large">
				<QrCode address={address} />
				<p>{address}</p>
				<button type="button" className="button" onClick={() => setLarge(false)}>
					{shareText.qrHide}
				</button>
			</div>
		);
	return (
		<>
			<Choices<Target>
				legend={shareText.linkTo}
				options={[
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
						<QrCode address={address} />
						<button type="button" className="button" onClick={() => setLarge(true)}>
							{shareText.qrShow}
						</button>
					</div>
				)}
			</div>
		</>
	);
}
