package vn.mtb.spring.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * How much there is in the outbox (<i>tồn đọng</i>).
 *
 * @param waiting messages that wait for their time or turn
 * @param parked messages that wait for somebody
 * @param unrecorded messages that left and are not in the register yet
 * @param oldest when the oldest that waits was written
 */
public record Backlog(long waiting, long parked, long unrecorded, Optional<Instant> oldest) {}
