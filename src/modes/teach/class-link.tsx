import { useRef, useState } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import { hasNotes, type Lesson } from "../../model/lesson/lesson.ts";
import { studentLink } from "../../model/lesson/student-link.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { fitsQrCode, QR_LIMIT, qrLength } from "../../model/qr-limit.ts";
import { CopyField } from "../../ui/form/copy-field.tsx";
import { QrCode } from "../../ui/share/qr-code.tsx";
import { QrWall } from "../../ui/share/qr-wall.tsx";

/** From this part of the limit on, the page says that it is near. */
const NEARLY = 0.85;

/** What the class is given: a link and a QR code, without notes. */
export function ClassLink(props: { lesson: Lesson; code: string; teaching: Teaching; page: string }) {
	const { lesson, code, teaching, page } = props;
	const [wall, setWall] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const link = studentLink(page, lesson, code, teaching);
	const used = qrLength(link);
	const fits = fitsQrCode(link);
	const onDisk = page.startsWith("file:");
	return (
		<section className="class-link" aria-labelledby="class-link-heading">
			<h4 id="class-link-heading">{teachText.forClass}</h4>
			<p>{teachText.forClassAbout}</p>
			<CopyField label={teachText.classLink} copyName={teachText.copyClassLink} value={link} rows={2} />
			{hasNotes(lesson) && <p className="note">{teachText.notTheAddress}</p>}
			{onDisk ? (
				<p className="note">{teachText.linkOnDisk}</p>
			) : (
				<>
					<p className="note">
						{teachText.qrUsed(used, QR_LIMIT)}
						{fits && used > QR_LIMIT * NEARLY && `. ${teachText.qrNear}`}
					</p>
					{fits ? (
						<div className="class-qr">
							<QrCode address={link} name={teachText.qr} />
							<button ref={opener} type="button" className="button" onClick={() => setWall(true)}>
								{teachText.wall}
							</button>
						</div>
					) : (
						<p>{teachText.qrTooLong}</p>
					)}
				</>
			)}
			{wall && (
				<QrWall
					address={link}
					title={lesson.title || teachText.untitled}
					name={teachText.qr}
					onClose={() => {
						setWall(false);
						opener.current?.focus();
					}}
				/>
			)}
		</section>
	);
}
