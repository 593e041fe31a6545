package vn.mtb.spring.register;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Head;

/** One round trip, for one command or for many: the function that the migration created does all of it. */
final class PostgresAppending implements Appending, GroupCommit.Trip {
    private static final int PARAMETERS = 35;
    private static final String CALL =
            "select body, chain, length, last, command from mtb_append(?" + ", ?".repeat(PARAMETERS - 1) + ")";

    private final Store store;

    PostgresAppending(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Objection> append(Batch batch) {
        return append(List.of(batch), false);
    }

    @Override
    public boolean carries(List<Batch> batches) {
        return append(batches, true).isEmpty();
    }

    private Optional<Objection> append(List<Batch> batches, boolean impatient) {
        BatchRows rows = new BatchRows(batches);
        return Objects.requireNonNull(store.jdbc().execute((Connection connection) -> {
            if (TransactionSynchronizationManager.isActualTransactionActive() || connection.getAutoCommit()) {
                return call(connection, batches, rows, impatient);
            }
            Optional<Objection> objection =
                    call(connection, batches, rows, impatient); // a pool whose connections do not commit
            connection.commit();
            return objection;
        }));
    }

    private Optional<Objection> call(Connection connection, List<Batch> batches, BatchRows rows, boolean impatient)
            throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            call.setQueryTimeout(store.jdbc().getQueryTimeout());
            Parameters parameters = new Parameters(connection, call);
            parameters.flag(impatient);
            parameters.text(batches.get(0).register());
            parameters.texts(batches, Batch::key);
            parameters.texts(batches, Batch::body);
            chains(parameters, rows.chains());
            lines(parameters, rows.lines());
            tablets(parameters, rows.tablets());
            parameters.texts(rows.gone(), id -> id);
            try (ResultSet answer = call.executeQuery()) {
                return objection(answer, rows);
            }
        }
    }

    private static void chains(Parameters parameters, List<BatchRows.Locked> chains) throws SQLException {
        parameters.texts(chains, locked -> locked.chain().register());
        parameters.texts(chains, locked -> locked.chain().subject().kind());
        parameters.texts(chains, locked -> locked.chain().subject().id());
        parameters.integers(chains, BatchRows.Locked::expected);
        parameters.texts(chains, locked -> locked.isWritten() ? locked.previous() : null);
        parameters.integers(
                chains, locked -> locked.isWritten() ? locked.after().length() : null);
        parameters.texts(chains, locked -> locked.isWritten() ? locked.after().last() : null);
        parameters.texts(chains, BatchRows.Locked::command);
    }

    private static void lines(Parameters parameters, List<BatchRows.Row> lines) throws SQLException {
        parameters.texts(lines, row -> row.entry().chain().subject().kind());
        parameters.texts(lines, row -> row.entry().chain().subject().id());
        parameters.integers(lines, row -> row.entry().sequence());
        parameters.texts(lines, BatchRows.Row::command);
        parameters.integers(lines, BatchRows.Row::place);
        parameters.texts(lines, row -> row.columns().act());
        parameters.texts(lines, row -> row.columns().actor());
        parameters.texts(lines, row -> row.columns().unit());
        parameters.texts(lines, row -> asText(row.columns().onPaper()));
        parameters.texts(lines, row -> asText(row.columns().recorded()));
        parameters.texts(lines, row -> row.entry().digest());
        parameters.bytes(lines, row -> row.entry().text().getBytes(StandardCharsets.UTF_8));
    }

    private static void tablets(Parameters parameters, List<TabletState> tablets) throws SQLException {
        parameters.texts(tablets, state -> state.tablet().value());
        parameters.integers(tablets, TabletState::version);
        parameters.texts(tablets, state -> state.status().name());
        parameters.texts(tablets, state -> state.custody().name());
        parameters.texts(tablets, state -> state.holder().map(PersonId::value).orElse(null));
        parameters.texts(
                tablets, state -> state.managingUnit().map(UnitId::value).orElse(null));
        parameters.texts(tablets, TabletState::serial);
        parameters.texts(tablets, state -> state.assetCode().orElse(null));
        parameters.texts(tablets, state -> state.asOf().toString());
        parameters.texts(tablets, state -> asText(state.warrantyUntil().orElse(null)));
    }

    private static @Nullable String asText(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Optional<Objection> objection(ResultSet answer, BatchRows rows) throws SQLException {
        if (!answer.next()) return Optional.empty();
        String body = answer.getString("body");
        if (body != null) return Optional.of(new Objection(Optional.of(body), Map.of()));
        Map<Chain, Head> heads = new HashMap<>();
        do {
            heads.put(
                    rows.chains().get(answer.getInt("chain")).chain(),
                    new Head(answer.getInt("length"), answer.getString("last"), answer.getString("command")));
        } while (answer.next());
        return Optional.of(new Objection(Optional.empty(), heads));
    }

    /** The parameters of one call, in order. No rows make no array: the function asks for null. */
    private static final class Parameters {
        private final Connection connection;
        private final PreparedStatement call;
        private int at;

        Parameters(Connection connection, PreparedStatement call) {
            this.connection = connection;
            this.call = call;
        }

        void flag(boolean value) throws SQLException {
            call.setBoolean(++at, value);
        }

        void text(String value) throws SQLException {
            call.setString(++at, value);
        }

        <T> void texts(Collection<T> rows, Function<T, @Nullable String> column) throws SQLException {
            array("text", rows, rows.stream().map(column).toArray(String[]::new));
        }

        <T> void integers(Collection<T> rows, Function<T, @Nullable Integer> column) throws SQLException {
            array("int4", rows, rows.stream().map(column).toArray(Integer[]::new));
        }

        <T> void bytes(Collection<T> rows, Function<T, byte[]> column) throws SQLException {
            array("bytea", rows, rows.stream().map(column).toArray(byte[][]::new));
        }

        private void array(String type, Collection<?> rows, Object[] values) throws SQLException {
            at++;
            if (rows.isEmpty()) {
                call.setNull(at, Types.ARRAY, "_" + type);
                return;
            }
            Array array = connection.createArrayOf(type, values);
            call.setArray(at, array);
            array.free();
        }
    }
}
