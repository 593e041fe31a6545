/**
 * The document axis, over which agencies hand each other edXML packages: two dialects behind one door, each unit with its own
 * address and credentials (Điều 5(1)). No public source says which dialect the city runs; the second is known from other
 * people's code alone.
 *
 * <pre>{@code
 * DocumentAxis axis = VnptAxis.of(unit, address, systemId, secret, transport);
 * DocumentInbox inbox = DocumentInbox.of(axis).handling("van-thu", (arrival, message) -> register(message));
 * inbox.round();
 * }</pre>
 *
 * <p>Two things are easily taken for one: {@link vn.mtb.client.axis.DocumentAxis#acknowledge} tells the <em>axis</em> that a
 * package arrived; a {@link vn.mtb.client.edxml.StatusMessage} tells the <em>sender</em> what became of the document.
 */
@NullMarked
package vn.mtb.client.axis;

import org.jspecify.annotations.NullMarked;
