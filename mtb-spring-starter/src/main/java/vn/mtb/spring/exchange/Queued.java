package vn.mtb.spring.exchange;

import vn.mtb.register.Subject;

/**
 * A message that waits in the outbox (<i>tin chờ gửi</i>); it leaves once the transaction is committed.
 *
 * @param id its id, for {@link Outbox#withdraw}; a letter bears it in its message id
 * @param subject the chain of the unit's register that will say that it left
 */
public record Queued(String id, Subject subject) {}
