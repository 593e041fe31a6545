package vn.mtb.spring.autoconfigure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.mtb.client.axis.DocumentInbox.AfterFailure;
import vn.mtb.party.PersonId;
import vn.mtb.spring.exchange.InboxTerms;
import vn.mtb.spring.exchange.OutboxTerms;

/**
 * What leaves and what comes in (<i>cấu hình gửi, nhận</i>), under {@code mtb}.
 *
 * @param mail The mail account of each unit, by agency code. A code with dots stands in brackets: "[H26.12]".
 * @param axis The door of each unit on the document axis, by agency code.
 * @param outbox Messages that leave after commit.
 * @param inbox Messages that arrive.
 */
@Validated
@ConfigurationProperties("mtb")
record ExchangeProperties(
        @DefaultValue Map<String, @Valid Mail> mail,
        @DefaultValue Map<String, @Valid Axis> axis,
        @Valid @DefaultValue Outbox outbox,
        @Valid @DefaultValue Inbox inbox) {

    /** Copies the maps. */
    ExchangeProperties {
        mail = Collections.unmodifiableMap(new LinkedHashMap<>(mail));
        axis = Collections.unmodifiableMap(new LinkedHashMap<>(axis));
    }

    /**
     * A mail account (<i>hộp thư của đơn vị</i>).
     *
     * @param address The JMAP server, or the address of its session.
     * @param user The user name; with password.
     * @param password Where the password is kept: env:NAME or file:PATH.
     * @param token Where a bearer token is kept instead of user and password: env:NAME or file:PATH.
     */
    record Mail(
            @NotNull(message = "phải có địa chỉ máy chủ thư · needs the address of the mail server")
            URI address,

            @Nullable String user,
            @Nullable SecretReference password,
            @Nullable SecretReference token) {

        /** Says where, not as whom. */
        @Override
        public String toString() {
            return "Mail[" + address + "]";
        }
    }

    /** The known dialects of the axis (<i>phương ngữ của trục</i>). */
    enum Dialect {
        /** That of the national axis. */
        VNPT,
        /** That of a provincial LGSP; experimental. */
        LGSP
    }

    /**
     * A door on the axis (<i>cửa của đơn vị trên trục</i>).
     *
     * @param dialect How the gateway speaks: VNPT or LGSP.
     * @param address The gateway.
     * @param systemId The id under which the unit's software is registered.
     * @param secret Where the key that goes with it is kept: env:NAME or file:PATH.
     * @param user The user of the software; LGSP only.
     * @param password Where that user's password is kept; LGSP only.
     * @param application The code of the software; LGSP only.
     */
    record Axis(
            @NotNull(message = "phải là VNPT hoặc LGSP · must be VNPT or LGSP")
            Dialect dialect,

            @NotNull(message = "phải có địa chỉ cổng · needs the address of the gateway")
            URI address,

            @NotNull(message = "phải có mã hệ thống · needs the system id")
            String systemId,

            @Nullable SecretReference secret,
            @Nullable String user,
            @Nullable SecretReference password,
            @DefaultValue("") String application) {

        /** Says where, not as whom. */
        @Override
        public String toString() {
            return "Axis[" + dialect + ", " + address + "]";
        }
    }

    /**
     * Messages that leave after commit (<i>hộp thư đi</i>).
     *
     * @param enabled Whether there is an outbox, which sends in threads of its own.
     * @param senders How many threads send; each holds a database connection while it sends.
     * @param poll How long a sender rests when nothing is due; a commit of this application wakes it.
     * @param firstPause How long before the second try.
     * @param longestPause How long between later tries, at most.
     * @param tries How often a message is tried before it is parked.
     * @param stopWithin How long stopping waits for what is being sent.
     */
    record Outbox(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("2") int senders,
            @DefaultValue("5s") Duration poll,
            @DefaultValue("5s") Duration firstPause,
            @DefaultValue("15m") Duration longestPause,
            @DefaultValue("500") int tries,
            @DefaultValue("20s") Duration stopWithin) {

        OutboxTerms terms() {
            return new OutboxTerms(senders, poll, firstPause, longestPause, tries, stopWithin);
        }
    }

    /**
     * Messages that arrive (<i>hộp thư đến</i>).
     *
     * @param enabled Whether the doors are polled, in threads of its own.
     * @param poll How often a door is asked, counted over all nodes.
     * @param largestPaper The largest attachment that is taken into the archive; it passes through memory.
     * @param afterFailure What the axis is told of a package that could not be handled.
     * @param receivedBy The id under which the register says that something was received.
     * @param stopWithin How long stopping waits for what is being handled.
     */
    record Inbox(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("2m") Duration poll,
            @DefaultValue("100MB") DataSize largestPaper,
            @DefaultValue("LEAVE") AfterFailure afterFailure,
            @DefaultValue("mtb-inbox") String receivedBy,
            @DefaultValue("20s") Duration stopWithin) {

        InboxTerms terms() {
            return new InboxTerms(poll, largestPaper.toBytes(), afterFailure, new PersonId(receivedBy), stopWithin);
        }
    }
}
