/**
 * Official documents as they travel between agencies, edXML by QCVN 102:2016/BTTTT: written strictly, read forgivingly, streamed
 * both ways. The codec opens no connection and no file: bytes come from and go to whoever calls it, and what must be kept
 * meanwhile is kept in the {@link vn.mtb.client.edxml.Scratch} it is handed.
 *
 * <pre>{@code
 * try (Scratch scratch = Scratch.temporary()) {
 *     Message message = EdXml.standard().read(arriving, scratch);
 *     if (message instanceof DocumentMessage document) document.subject().ifPresent(log::info);
 * }
 * }</pre>
 */
@NullMarked
package vn.mtb.client.edxml;

import org.jspecify.annotations.NullMarked;
