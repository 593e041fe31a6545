package vn.mtb.spring.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.law.Language;
import vn.mtb.register.Chain;
import vn.mtb.register.Export;
import vn.mtb.register.Journal;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.Databases.Engine;
import vn.mtb.spring.register.Life;

@DisplayName("Kiểm tra sổ trong cơ sở dữ liệu thật: dòng hỏng, đuôi bị cắt, chữ ký sai đều bị gọi tên")
class CheckpointsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Life.NOW);
    private static final Chain CHAIN = new Chain("SNV", Subject.tablet(Life.tablet(1)));

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private JdbcTemplate sql;
    private Journal journal;

    private void open(Engine engine) {
        pool = engine.open(folder);
        sql = new JdbcTemplate(pool);
        journal = Databases.journal(pool);
        new Life(journal).inUse(1);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private Checkpoints unsigned() {
        return new Checkpoints(journal, CLOCK, Signatures.none());
    }

    private static List<String> said(Checkpoints.Verified found) {
        return found.findings().stream()
                .map(flaw -> flaw.path() + ": " + flaw.what().in(Language.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_tail_that_was_cut_before_any_checkpoint_is_found(Engine engine) {
        open(engine);
        sql.update("delete from mtb_entry where id = 'MTB-1' and sequence = 4");
        assertThat(said(unsigned().take()))
                .singleElement()
                .asString()
                .startsWith("SNV tablet/MTB-1: the journal says that the chain has 5 lines, there are 4");
        assertThat(journal.lastCheckpoint()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_chain_that_the_table_of_heads_no_longer_knows_is_found_before_any_checkpoint_and_is_exported(Engine engine)
            throws IOException {
        open(engine);
        String whole = exported();
        for (String gone : List.of("delete from mtb_head where id = 'MTB-1'", "update mtb_head set length = 0")) {
            sql.update(gone);
            assertThat(said(unsigned().take()))
                    .contains("SNV tablet/MTB-1: the journal says that the chain has 0 lines, there are 5: its end was"
                            + " cut, or lengthened by another hand");
            assertThat(journal.headless()).contains(CHAIN);
            assertThat(journal.headless("SNV")).contains(CHAIN);
            assertThat(journal.headless("SVHTT")).isEmpty();
            assertThat(unsigned().audit("SNV").intact()).isFalse();
            assertThat(unsigned().audit("SVHTT").intact()).isTrue();
            assertThat(exported()).as("nothing that is stored is left out").isEqualTo(whole);
        }
        assertThat(journal.lastCheckpoint()).isEmpty();
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(journal, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_head_without_lines_is_found_before_any_checkpoint(Engine engine) {
        open(engine);
        sql.update("delete from mtb_entry where id = 'MTB-1'");
        assertThat(said(unsigned().take()))
                .singleElement()
                .asString()
                .startsWith("SNV tablet/MTB-1: the journal says that the chain has 5 lines, there are 0");
        assertThat(journal.headless()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_line_whose_head_was_changed_is_named(Engine engine) {
        open(engine);
        String line = journal.chain(CHAIN).get(2).text().replace("{\"format\"", "{\"Format\"");
        sql.update(
                "update mtb_entry set line = ? where id = 'MTB-1' and sequence = 2",
                line.getBytes(StandardCharsets.UTF_8));
        assertThat(said(unsigned().verify())).singleElement().asString().startsWith("SNV tablet/MTB-1, line 2 $: ");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_checkpoint_that_cannot_be_read_is_found_and_none_is_taken_after_it(Engine engine) {
        open(engine);
        assertThat(unsigned().take().findings()).isEmpty();
        sql.update("update mtb_checkpoint set line = '{}'");
        Checkpoints.Verified found = unsigned().take();
        assertThat(said(found)).isNotEmpty().allMatch(text -> text.startsWith("checkpoint, $"));
        assertThat(found.checkpoint()).isEmpty();
        assertThat(sql.queryForObject("select count(*) from mtb_checkpoint", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_signature_that_is_wrong_or_missing_is_named_by_its_checkpoint(Engine engine) throws Exception {
        open(engine);
        Signatures ours = Signatures.by(pair().getPrivate(), List.of(), 1);
        Checkpoints signing = new Checkpoints(journal, CLOCK, ours);
        assertThat(signing.take().findings()).isEmpty();
        assertThat(signing.take().checkpoint()).contains(2);
        for (String wrong : List.of("c2FpIGNo4buv", "?")) {
            sql.update("update mtb_checkpoint set signature = ? where place = 2", wrong);
            assertThat(said(signing.verify())).containsExactly("checkpoint 2: the signature is missing or wrong");
        }
        sql.update("update mtb_checkpoint set signature = null where place = 2");
        assertThat(said(signing.take())).containsExactly("checkpoint 2: the signature is missing or wrong");
        assertThat(signing.verified().orElseThrow().findings()).hasSize(1);
        assertThat(unsigned().verify().findings()).isEmpty();
    }

    @Test
    void keys_change_and_signing_begins_later_when_that_is_said() throws Exception {
        open(Engine.H2_MEMORY);
        KeyPair first = pair();
        KeyPair second = pair();
        assertThat(unsigned().take().checkpoint()).contains(1);
        Checkpoints old = new Checkpoints(journal, CLOCK, Signatures.by(first.getPrivate(), List.of(), 2));
        assertThat(old.take().checkpoint()).contains(2);
        Checkpoints changed =
                new Checkpoints(journal, CLOCK, Signatures.by(second.getPrivate(), List.of(first.getPublic()), 2));
        assertThat(changed.take().checkpoint()).contains(3);
        assertThat(changed.verify().findings()).isEmpty();

        assertThat(said(old.verify())).containsExactly("checkpoint 3: the signature is missing or wrong");
        Checkpoints strict =
                new Checkpoints(journal, CLOCK, Signatures.by(second.getPrivate(), List.of(first.getPublic()), 1));
        assertThat(said(strict.verify())).containsExactly("checkpoint 1: the signature is missing or wrong");
        assertThat(strict.takeAfter(Duration.ofSeconds(1))).isEqualTo(Optional.empty());
    }

    @Test
    void the_public_half_is_the_one_that_the_pair_has() throws Exception {
        open(Engine.H2_MEMORY);
        for (int i = 0; i < 20; i++) {
            KeyPair pair = pair();
            assertThat(SigningKey.publicHalf(pair.getPrivate())).isEqualTo(pair.getPublic());
        }
        KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();
        assertThatThrownBy(() -> SigningKey.publicHalf(other.getPrivate()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ed25519");
    }
}
