/** <i>Vận hành.</i> Health, the overview, meters and reminders. */
@NullMarked
package vn.mtb.spring.operations;

import org.jspecify.annotations.NullMarked;
