package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.law.Language;
import vn.mtb.party.PersonId;
import vn.mtb.register.Attachment;
import vn.mtb.register.Directory;
import vn.mtb.register.Erasure;
import vn.mtb.spring.register.Databases.Engine;

@DisplayName("Danh bạ và tệp đính kèm: giữ bền, xóa được, còn lại lời ghi chú")
class DirectoryAndArchiveTest {
    private static final PersonId PERSON = new PersonId("p-03");
    private static final Directory.Card CARD = new Directory.Card("Trần Thị Bích", "Giám đốc Sở", "bich@hanoi.gov.vn");
    private static final Erasure ERASURE = new Erasure(Life.day("2026-03-01"), "Điều 25 Luật 91/2025/QH15");

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private PlatformTransactionManager transactions;

    private JdbcDirectory directory(Engine engine) {
        pool = engine.open(folder);
        transactions = Databases.transactions(pool);
        return new JdbcDirectory(pool, transactions);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_card_is_entered_shown_erased_and_entered_again(Engine engine) {
        JdbcDirectory directory = directory(engine);
        assertThat(directory.card(PERSON)).isEmpty();
        assertThat(directory.namedIn("Trần Thị Bích")).isEmpty();
        directory.enter(PERSON, CARD);
        directory.enter(PERSON, CARD);
        assertThat(directory.card(PERSON)).contains(CARD);
        assertThat(directory.namedIn("giao cho bà TRAN THI BICH.")).contains(PERSON);
        directory.erase(PERSON, ERASURE);
        directory.erase(PERSON, ERASURE);
        assertThat(directory.card(PERSON)).isEmpty();
        assertThat(directory.namedIn("Trần Thị Bích")).isEmpty();
        assertThat(directory.erasure(PERSON)).contains(ERASURE);
        assertThat(directory.shown(PERSON, Language.VIETNAMESE)).contains("đã xóa ngày 1/3/2026");
        assertThat(Statements.of(pool, Statements.TIMEOUT).queryForObject("select count(*) from mtb_card", Long.class))
                .isZero();
        directory.enter(PERSON, CARD);
        assertThat(directory.erasure(PERSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_id_that_spells_the_name_is_refused(Engine engine) {
        JdbcDirectory directory = directory(engine);
        assertThatThrownBy(() -> directory.enter(new PersonId("tran-thi-bich"), CARD))
                .hasMessageContaining("spells the name");
        assertThat(directory.card(new PersonId("tran-thi-bich"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_name_is_looked_for_as_soon_as_its_transaction_is_committed(Engine engine) {
        JdbcDirectory directory = directory(engine);
        assertThat(directory.namedIn(CARD.name())).isEmpty();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            directory.enter(PERSON, CARD);
            assertThat(directory.namedIn(CARD.name())).contains(PERSON);
            status.setRollbackOnly();
        });
        assertThat(directory.namedIn(CARD.name())).isEmpty();
        transaction.executeWithoutResult(status -> directory.enter(PERSON, CARD));
        assertThat(directory.namedIn(CARD.name())).contains(PERSON);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_name_from_another_node_is_looked_for_a_second_later(Engine engine) {
        JdbcDirectory here = directory(engine);
        assertThat(here.namedIn(CARD.name())).isEmpty();
        new JdbcDirectory(pool, transactions).enter(PERSON, CARD);
        long until = System.nanoTime() + 20_000_000_000L;
        Optional<PersonId> found;
        do found = here.namedIn(CARD.name());
        while (found.isEmpty() && System.nanoTime() < until);
        assertThat(found).contains(PERSON);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_file_is_kept_once_by_its_digest_and_erased_for_good(Engine engine) {
        directory(engine);
        JdbcArchive archive = new JdbcArchive(pool, transactions);
        byte[] file = new byte[3_000_000];
        new Random(1).nextBytes(file);
        Attachment attachment = archive.keep("minutes", file);
        assertThat(archive.keep("photo", file).digest()).isEqualTo(attachment.digest());
        assertThat(archive.open(attachment))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(file));
        assertThat(archive.open(archive.keep("empty", new byte[0])))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
        assertThat(archive.open(Attachment.of("minutes", "x".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        archive.erase(attachment, ERASURE);
        archive.erase(attachment, ERASURE);
        assertThat(archive.open(attachment)).isEmpty();
        assertThat(archive.erasure(attachment)).contains(ERASURE);
        archive.keep("minutes", file);
        assertThat(archive.erasure(attachment)).isEmpty();
        assertThat(archive.open(attachment)).isPresent();
    }
}
