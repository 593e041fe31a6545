package vn.mtb.client.mail;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.mtb.client.Credentials;
import vn.mtb.client.Request;
import vn.mtb.client.Time;
import vn.mtb.client.Transport;

/** Sets up a {@link MailClient} (<i>thiết lập máy khách thư</i>). */
public final class MailClientBuilder {
    private static final long LARGEST_DOWNLOAD = 1L << 30;
    private static final int LONGEST_TEXT = 1 << 20;

    private final URI start;
    private final Transport transport;
    private final Set<String> trusted = new HashSet<>();
    private Credentials credentials = Credentials.none();
    private Optional<String> account = Optional.empty();
    private Duration sessionKept = Duration.ofHours(1);
    private Duration transferWithin = Duration.ofMinutes(30);
    private Duration pollEvery = Duration.ofMinutes(1);
    private Duration ping = Duration.ofSeconds(30);
    private long largestDownload = LARGEST_DOWNLOAD;
    private Submissions.MessageIds ids = UUID::randomUUID;

    MailClientBuilder(URI server, Transport transport) {
        // The transport says what is wrong with an address that cannot be called.
        URI checked = Request.get(server).uri();
        this.start = checked.getPath().isEmpty() || checked.getPath().equals("/")
                ? checked.resolve("/.well-known/jmap")
                : checked;
        this.transport = Objects.requireNonNull(transport, "transport");
        trusted.add(Request.origin(start));
    }

    /**
     * Signs in with these.
     *
     * @param shown the credentials; they go to the server that was named and to no other
     * @return this
     */
    public MailClientBuilder as(Credentials shown) {
        credentials = Objects.requireNonNull(shown, "shown");
        return this;
    }

    /**
     * Shows the credentials to another host too, where the server sends us there or its session names it.
     *
     * @param other scheme, host and port
     * @return this
     */
    public MailClientBuilder trusting(URI other) {
        trusted.add(Request.origin(Request.get(other).uri()));
        return this;
    }

    /**
     * Reads another account than the one's own.
     *
     * @param id the id of the account, as the session names it
     * @return this
     */
    public MailClientBuilder account(String id) {
        account = Optional.of(id);
        return this;
    }

    /**
     * How long a session is kept where the server says nothing of a change; an hour unless set.
     *
     * @param span more than zero, at most a day
     * @return this
     */
    public MailClientBuilder sessionKept(Duration span) {
        sessionKept = Time.finite("the time that a session is kept", span);
        return this;
    }

    /**
     * The deadline of one upload or download; half an hour unless set.
     *
     * @param span more than zero, at most a day
     * @return this
     */
    public MailClientBuilder transferWithin(Duration span) {
        transferWithin = Time.finite("the deadline of a transfer", span);
        return this;
    }

    /**
     * The largest paper that is downloaded; one GiB unless set.
     *
     * @param octets 1 or more
     * @return this
     */
    public MailClientBuilder downloadsUpTo(long octets) {
        if (octets < 1)
            throw new IllegalArgumentException("Downloads up to " + octets + " octets hold nothing; give 1 or more");
        largestDownload = octets;
        return this;
    }

    /**
     * How often a server without push is asked; once a minute unless set.
     *
     * @param span more than zero, at most a day
     * @return this
     */
    public MailClientBuilder pollEvery(Duration span) {
        pollEvery = Time.finite("the time between two questions", span);
        return this;
    }

    /**
     * How often a server with push is to show that it is alive; every half minute unless set.
     *
     * @param span a second or more, at most a day
     * @return this
     */
    public MailClientBuilder pingEvery(Duration span) {
        ping = Time.finite("the time between two pings", span);
        return this;
    }

    /** Tests choose the ids. */
    MailClientBuilder messageIds(Submissions.MessageIds chosen) {
        ids = chosen;
        return this;
    }

    /**
     * Builds it. Nothing is asked yet.
     *
     * @return the client
     */
    public MailClient build() {
        JmapConnection connection = new JmapConnection(transport, credentials, start, Set.copyOf(trusted), sessionKept);
        return new MailClient(
                connection,
                new MailSettings(transferWithin, largestDownload, LONGEST_TEXT, pollEvery, ping),
                ids,
                account);
    }

    /** Leaves the credentials out. */
    @Override
    public String toString() {
        return "MailClientBuilder[" + start.getHost() + "]";
    }
}
