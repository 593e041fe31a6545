package vn.mtb.client.axis;

import java.util.Optional;

/**
 * A package that waits on the axis (<i>gói tin chờ nhận</i>).
 *
 * @param id its id on the axis
 * @param kind document or status message
 * @param from the sender, as the axis names it
 * @param to the receiver, as the axis names it
 * @param state what the axis was told of it before, {@code initial} for nothing
 */
public record Arrival(
        String id, DocumentAxis.Kind kind, Optional<String> from, Optional<String> to, Optional<String> state) {}
