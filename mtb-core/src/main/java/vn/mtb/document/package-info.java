/**
 * Official documents: their number, type, urgency and secrecy, the channel they go by, and when they must be sent and
 * acknowledged.
 *
 * <p>Serves Điều 3(3) and 5(2) of the Regulation, the law on state secrets and that on clerical work. Start from {@link
 * vn.mtb.document.Sending} and {@link vn.mtb.document.DocumentNumber}.
 */
@NullMarked
package vn.mtb.document;

import org.jspecify.annotations.NullMarked;
