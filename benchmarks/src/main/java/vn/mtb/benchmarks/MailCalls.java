package vn.mtb.benchmarks;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import rs.ltt.jmap.client.JmapClient;
import rs.ltt.jmap.client.JmapRequest;
import rs.ltt.jmap.common.Request.Invocation.ResultReference;
import rs.ltt.jmap.common.entity.Comparator;
import rs.ltt.jmap.common.entity.query.EmailQuery;
import rs.ltt.jmap.common.method.call.email.GetEmailMethodCall;
import rs.ltt.jmap.common.method.call.email.QueryEmailMethodCall;
import rs.ltt.jmap.common.method.call.mailbox.GetMailboxMethodCall;
import rs.ltt.jmap.common.method.response.email.GetEmailMethodResponse;
import rs.ltt.jmap.common.method.response.mailbox.GetMailboxMethodResponse;
import vn.mtb.client.Credentials;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.mail.Email;
import vn.mtb.client.mail.FilterCondition;
import vn.mtb.client.mail.MailClient;

/**
 * Our mail client beside {@code rs.ltt.jmap:jmap-client} on the same server (<i>so với jmap-client trên cùng máy chủ</i>): one call, and
 * 100 messages found and fetched, at least as fast. The server is named by {@code -Dmtb.jmap.url}, {@code -Dmtb.jmap.user} and {@code
 * -Dmtb.jmap.password}; {@code benchmarks/README.md} says how James is started with 100 messages in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MailCalls {
    private static final int MESSAGES = 100;

    /** What ours asks for of a message, so that both carry the same. */
    private static final String[] PROPERTIES = {
        "id",
        "blobId",
        "threadId",
        "mailboxIds",
        "keywords",
        "size",
        "receivedAt",
        "messageId",
        "inReplyTo",
        "from",
        "to",
        "cc",
        "replyTo",
        "subject",
        "sentAt",
        "hasAttachment",
        "preview",
        "attachments"
    };

    /** The order in which ours asks. */
    private static final Comparator[] NEWEST_FIRST = {new Comparator("receivedAt", false)};

    private Transport transport;
    private MailClient ours;
    private JmapClient theirs;
    private String account;

    @Setup
    public void start() throws ExecutionException, InterruptedException {
        String url = System.getProperty("mtb.jmap.url");
        String user = System.getProperty("mtb.jmap.user");
        String password = System.getProperty("mtb.jmap.password");
        if (url == null || user == null || password == null) {
            throw new IllegalStateException("name a server: -Dmtb.jmap.url, -Dmtb.jmap.user and -Dmtb.jmap.password");
        }
        transport = Transport.builder().build();
        ours = MailClient.at(URI.create(url), transport)
                .as(Credentials.basic(user, Secret.of(password)))
                .build();
        theirs = new JmapClient(user, password, HttpUrl.get(url + "/.well-known/jmap"));
        account = ours.account();
        Set<String> found =
                new TreeSet<>(oursOfAHundred().stream().map(Email::id).toList());
        Set<String> foundByThem = new TreeSet<>();
        for (var email : theirsOfAHundred()) foundByThem.add(email.getId());
        if (found.size() != MESSAGES || !found.equals(foundByThem)) {
            throw new IllegalStateException("ours found " + found.size() + " messages, theirs " + foundByThem.size());
        }
        if (oursPerCall() != theirsPerCall()) throw new IllegalStateException("the two see different mailboxes");
    }

    @TearDown
    public void stop() {
        theirs.close();
        transport.close();
    }

    @Benchmark
    public int oursPerCall() {
        return ours.mailboxes().size();
    }

    @Benchmark
    public int theirsPerCall() throws ExecutionException, InterruptedException {
        return theirs.call(GetMailboxMethodCall.builder().accountId(account).build())
                .get()
                .getMain(GetMailboxMethodResponse.class)
                .getList()
                .length;
    }

    @Benchmark
    public List<Email> oursOfAHundred() {
        return ours.find(vn.mtb.client.mail.EmailQuery.of(FilterCondition.any()).limit(MESSAGES));
    }

    @Benchmark
    public rs.ltt.jmap.common.entity.Email[] theirsOfAHundred() throws ExecutionException, InterruptedException {
        JmapClient.MultiCall both = theirs.newMultiCall();
        JmapRequest.Call query = both.call(QueryEmailMethodCall.builder()
                .accountId(account)
                .query(EmailQuery.of(null, NEWEST_FIRST))
                .limit((long) MESSAGES)
                .build());
        JmapRequest.Call get = both.call(GetEmailMethodCall.builder()
                .accountId(account)
                .idsReference(query.createResultReference(ResultReference.Path.IDS))
                .properties(PROPERTIES)
                .build());
        both.execute();
        return get.getMethodResponses()
                .get()
                .getMain(GetEmailMethodResponse.class)
                .getList();
    }
}
