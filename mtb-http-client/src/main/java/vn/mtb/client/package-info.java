/** What every client stands on: one transport, its credentials, and what can go wrong on the way. */
@NullMarked
package vn.mtb.client;

import org.jspecify.annotations.NullMarked;
