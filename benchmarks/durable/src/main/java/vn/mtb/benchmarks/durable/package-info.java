/**
 * <i>Đo sổ bền vững.</i> The durable register beside raw JDBC on one PostgreSQL that the program starts itself, with every commit on disk.
 * Start from {@link vn.mtb.benchmarks.durable.DurableActs}.
 */
@NullMarked
package vn.mtb.benchmarks.durable;

import org.jspecify.annotations.NullMarked;
