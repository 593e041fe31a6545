package vn.mtb.spring.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.Observations.labels;
import static vn.mtb.spring.Observations.parent;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.mtb.client.Request;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreachable;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Conflict;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Subject;
import vn.mtb.spring.Observations;
import vn.mtb.spring.exchange.Inbox;
import vn.mtb.spring.exchange.MessageArrived.Via;
import vn.mtb.spring.exchange.TrafficWatch;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.Life;

@DisplayName("Quan sát vào ra: đúng tên, ít nhãn, không nhãn nào nói về ai hay máy nào")
class ObservationsTest {
    private static final Chain CHAIN = new Chain("SNV", Subject.tablet(Life.tablet(1)));
    private static final Path PAGE = Path.of("..", "docs", "starter.md");
    private static final String BEGIN = "<!-- the observations, written by ObservationsTest -->\n";
    private static final String END = "<!-- the end of the observations -->\n";

    private final Observations seen = new Observations();

    private ObservedJournal observed(Journal journal) {
        return new ObservedJournal(journal, seen.registry);
    }

    @Test
    void every_question_to_a_journal_is_handed_on() {
        Stream<Method> questions =
                Arrays.stream(Journal.class.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()));
        assertThat(questions)
                .allSatisfy(question -> assertThat(ObservedJournal.class.getDeclaredMethod(
                                question.getName(), question.getParameterTypes()))
                        .isNotNull());
    }

    @Test
    void what_is_written_and_read_is_observed_within_what_the_caller_observes_and_no_label_names_anything() {
        Journal real = new InMemoryJournal();
        Journal journal = observed(real);
        Observation caller = Observation.start("caller", seen.registry);
        caller.scoped(() -> new Life(journal).inUse(1));
        caller.stop();
        journal.append(Checkpoint.next(journal, Life.NOW));

        assertThat(journal.heads()).isEqualTo(real.heads());
        assertThat(journal.chain(CHAIN)).isEqualTo(real.chain(CHAIN)).hasSize(5);
        assertThat(journal.lastCheckpoint()).isEqualTo(real.lastCheckpoint()).isPresent();
        assertThat(journal.registers()).containsExactly("SNV");
        assertThat(journal.subjects("SNV", "tablet")).containsExactly(CHAIN.subject());
        assertThat(journal.chains(CHAIN.subject())).containsExactly(CHAIN);
        assertThat(journal.head(CHAIN)).isEqualTo(real.head(CHAIN));

        assertThat(seen.of("mtb.journal.append"))
                .extracting(Observations::labels)
                .contains(
                        Map.of("part", "command", "outcome", "written"),
                        Map.of("part", "checkpoint", "outcome", "written"));
        assertThat(seen.of("mtb.journal.append").stream()
                        .filter(one -> labels(one).get("part").equals("command")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(parent(one)).contains("caller"));
        assertThat(seen.of("mtb.journal.read"))
                .extracting(one -> labels(one).get("part"))
                .contains("chain", "chains", "checkpoints", "head", "heads", "registers", "subjects");
        assertThat(seen.all()).allSatisfy(one -> {
            assertThat(one.getHighCardinalityKeyValues()).isEmpty();
            assertThat(one.getError()).isNull();
        });
        assertLabelsAreDocumented();
    }

    private void assertLabelsAreDocumented() {
        Map<String, IoObservation> known =
                Arrays.stream(IoObservation.values()).collect(Collectors.toMap(IoObservation::getName, one -> one));
        assertThat(seen.all())
                .filteredOn(one -> known.containsKey(one.getName()))
                .allSatisfy(one -> {
                    IoObservation documented = known.get(one.getName());
                    Map<String, String> labels = labels(one);
                    assertThat(labels).hasSize(documented.labels().size());
                    for (IoObservation.Values values : documented.labels()) {
                        if (values.values().contains("…"))
                            assertThat(labels).containsKey(values.label().asString());
                        else
                            assertThat(values.values())
                                    .contains(labels.get(values.label().asString()));
                    }
                });
    }

    @Test
    void a_handler_that_throws_undoes_nothing_that_was_done() {
        seen.registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }

            @Override
            public void onStop(Observation.Context context) {
                throw new IllegalStateException("theirs");
            }
        });
        Journal real = new InMemoryJournal();
        new Life(observed(real)).inUse(1);
        assertThat(real.chain(CHAIN)).hasSize(5);
    }

    @Test
    void who_lost_a_race_or_used_a_key_twice_did_not_fail() {
        Journal real = new InMemoryJournal();
        new Life(real).inUse(1);
        Journal journal = observed(real);
        String used = real.head(CHAIN).command();
        assertThatThrownBy(() -> journal.append(resting("other-1", 0))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> journal.append(resting(used, 5))).isInstanceOf(KeyReused.class);
        assertThat(seen.of("mtb.journal.append"))
                .extracting(one -> labels(one).get("outcome"))
                .containsExactly("conflict", "key-reused");
        assertThat(seen.all()).extracting(Observation.Context::getError).containsOnlyNulls();
        assertLabelsAreDocumented();
    }

    /** A command that writes nothing, and rests on the first tablet's chain. */
    private static Batch resting(String key, int length) {
        return new Batch("SNV", key, "{}", Map.of(CHAIN, length), List.of(), Map.of());
    }

    @Test
    void a_database_that_fails_marks_the_observation_without_the_words_of_the_failure() {
        HikariDataSource pool = Databases.h2();
        Journal journal = observed(Databases.journal(pool));
        pool.close();
        assertThatThrownBy(() -> journal.head(CHAIN)).isInstanceOf(DataAccessException.class);
        assertThat(seen.of("mtb.journal.read")).singleElement().satisfies(one -> {
            assertThat(labels(one)).isEqualTo(Map.of("part", "head", "outcome", "failed"));
            assertThat(one.getError())
                    .hasMessage("org.springframework.jdbc.CannotGetJdbcConnectionException")
                    .hasNoCause();
        });
        assertLabelsAreDocumented();
    }

    @Test
    void what_a_failure_quotes_is_not_in_the_observation_and_reaches_the_caller_as_it_was() {
        RuntimeException quoting = new IllegalStateException("Key (id)=(canary-person) already exists");
        Journal broken = (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, given) -> {
                    throw quoting;
                });
        assertThatThrownBy(() -> observed(broken).head(CHAIN)).isSameAs(quoting);
        assertThat(seen.all()).singleElement().satisfies(one -> {
            assertThat(one.getError())
                    .hasMessage("java.lang.IllegalStateException")
                    .hasNoCause();
            assertThat(one.getError().getStackTrace()).isEmpty();
            assertThat(one.toString()).doesNotContain("canary");
        });
    }

    @Test
    void messages_that_leave_and_arrive_are_observed_by_their_way_and_their_end() {
        TrafficWatch watch = new ObservedTraffic(seen.registry);
        for (TrafficWatch.Sent end : TrafficWatch.Sent.values()) {
            assertThat(watch.sending(Via.MAIL, () -> end)).isEqualTo(end);
        }
        for (Inbox.Round round : List.of(new Inbox.Round(0, 0), new Inbox.Round(2, 0), new Inbox.Round(2, 1))) {
            assertThat(watch.polling(Via.AXIS, () -> round)).isEqualTo(round);
        }
        IllegalStateException failed = new IllegalStateException("canary");
        assertThatThrownBy(() -> watch.taking(Via.AXIS, () -> {
                    throw failed;
                }))
                .isSameAs(failed);
        assertThat(seen.of("mtb.outbox.send"))
                .extracting(one -> labels(one).get("via") + " " + labels(one).get("outcome"))
                .containsExactly("mail sent", "mail put-off", "mail parked");
        assertThat(seen.of("mtb.inbox.poll"))
                .extracting(one -> labels(one).get("via") + " " + labels(one).get("outcome"))
                .containsExactly("axis nothing", "axis taken", "axis some-failed");
        assertThat(seen.of("mtb.inbox.take"))
                .extracting(one -> labels(one).get("via") + " " + labels(one).get("outcome"))
                .containsExactly("axis failed");
        assertLabelsAreDocumented();
    }

    @Test
    void a_call_that_nobody_answers_is_observed_by_its_code_and_without_its_address() {
        try (Transport transport = Transport.builder()
                .attempts(1)
                .observer(new ObservedCalls(seen.registry))
                .build()) {
            URI nowhere = URI.create("http://127.0.0.1:1/hop-thu/nguyen-van-a");
            assertThatThrownBy(() -> transport.call(Request.get(nowhere).named("Email/get")))
                    .isInstanceOf(Unreachable.class);
        }
        assertThat(seen.of("mtb.http.call")).singleElement().satisfies(one -> {
            String code = labels(one).get("outcome");
            assertThat(labels(one))
                    .isEqualTo(Map.of("operation", "Email/get", "method", "GET", "status", "none", "outcome", code));
            assertThat(one.getError()).hasMessage(code);
            assertThat(one.toString()).doesNotContain("nguyen", "127.0.0.1");
        });
        assertLabelsAreDocumented();
    }

    @Test
    void the_page_lists_the_observations_with_their_labels() throws IOException {
        StringBuilder table = new StringBuilder("| observation | labels |\n|---|---|\n");
        for (IoObservation one : IoObservation.values()) {
            table.append("| `").append(one.getName()).append("` | ");
            table.append(one.labels().stream()
                            .map(label -> "`" + label.label().asString() + "`: "
                                    + label.values().stream()
                                            .map(value -> value.equals("…") ? value : "`" + value + "`")
                                            .collect(Collectors.joining(", ")))
                            .collect(Collectors.joining("; ")))
                    .append(" |\n");
        }
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("mtb.write-docs")) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(table.toString());
        }
    }
}
