package vn.mtb.client;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.document.Channel;
import vn.mtb.document.OfficialDocument;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;

/** What Javadoc and docs/clients.md show of the transport, compiled (<i>ví dụ trong tài liệu</i>). */
abstract class Shown {
    private static final Logger log = LoggerFactory.getLogger(Shown.class);

    /** A door that asks for a clearance. */
    interface Door {
        String send(Clearance clearance);
    }

    abstract Token token(Answer answer);

    abstract void lookWhetherItArrived();

    abstract void tryAgainLater();

    Answer call(URI address, String password) {
        Transport transport =
                Transport.builder().completeWithin(Duration.ofSeconds(20)).build();
        Credentials credentials = Credentials.basic("van-thu", Secret.of(password));
        Answer answer = transport.call(Request.get(address).as(credentials).expecting("application/json"));
        return answer;
    }

    void fail(Transport transport, URI address, Path file, Credentials credentials) {
        try {
            transport.call(
                    Request.post(address, Content.file("application/pdf", file)).as(credentials));
        } catch (Unreachable lost) {
            if (lost.mayHaveArrived()) lookWhetherItArrived();
            else if (lost.isRetryable()) tryAgainLater();
        } catch (ClientException failed) {
            log.warn("{}", failed.in(Language.VIETNAMESE));
        }
    }

    List<Credentials> credentials(
            Transport transport,
            URI address,
            String password,
            String fetched,
            Instant expiry,
            String body,
            String id,
            String key) {
        Credentials basic = Credentials.basic("van-thu", Secret.of(password));
        Credentials bearer = Credentials.bearer(() -> Token.until(expiry, Secret.of(fetched)));
        Credentials login = Credentials.login(
                transport, Request.post(address, Content.text("application/json", body)), this::token);
        Credentials pair = Credentials.headers(Map.of("X-SystemId", Secret.of(id), "X-SecretKey", Secret.of(key)));
        Credentials both = login.and(pair);
        Credentials signed = Credentials.signing(
                Hmac.sha256(Secret.of(key)), (call, hmac) -> call.set("X-Signature", hmac.hex(call.method())));
        return List.of(basic, bearer, both, signed);
    }

    Outcome<String> guarded(OfficialDocument document, Path file, Door door) {
        Guard guard = Guard.by(InstantSource.system());
        Enclosure paper = new Enclosure("giay-moi.pdf", Content.file("application/pdf", file));
        Dispatch dispatch = Dispatch.of(document, Channel.CITY_MAIL, "Giấy mời họp giao ban", List.of(paper));
        Outcome<String> sent = guard.clear(dispatch).map(clearance -> door.send(clearance));
        if (sent instanceof Outcome.Settled<String>) return sent;
        dispatch = dispatch.checked(new PersonId("p-07"), LocalDate.of(2026, 11, 20));
        return guard.clear(dispatch).map(door::send);
    }
}
