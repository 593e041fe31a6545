/**
 * <i>Gửi, nhận.</i> What leaves after commit and what comes in, at least once each, on tables of the register's database. {@link
 * vn.mtb.spring.exchange.Outbox} is where messages are written, {@link vn.mtb.spring.exchange.OutboxSender} takes them through the {@link
 * vn.mtb.spring.exchange.Doors}, {@link vn.mtb.spring.exchange.Inbox} takes in what arrives and tells {@link
 * vn.mtb.spring.exchange.MessageArrived}.
 *
 * <pre>{@code
 * outbox.send(unit, letter, letter.dispatch(invitation), clerk).orElseThrow();
 * }</pre>
 */
@NullMarked
package vn.mtb.spring.exchange;

import org.jspecify.annotations.NullMarked;
