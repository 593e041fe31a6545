package vn.mtb.spring.exchange;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose calls fail when they are told to: one of them, or that one and all after it, as for a process that was killed. */
final class FaultyDatabase extends DelegatingDataSource {
    private static final Set<String> CALLS =
            Set.of("getConnection", "execute", "executeQuery", "executeUpdate", "commit", "rollback");

    private final List<Connection> open = new CopyOnWriteArrayList<>();
    private int calls;
    private int failing = -1;
    private Fault fault = Fault.DROPPED_BEFORE;
    private boolean down;
    private boolean met;

    /** What goes wrong with a call. */
    enum Fault {
        /** The connection goes before the call did anything. */
        DROPPED_BEFORE,
        /** The call is done, and the connection goes before the answer. */
        DROPPED_AFTER,
        /** The database says no; the connection stays. */
        REFUSED,
        /** The process dies before the call. */
        KILLED_BEFORE,
        /** The process dies after the call. */
        KILLED_AFTER;

        boolean kills() {
            return this == KILLED_BEFORE || this == KILLED_AFTER;
        }

        boolean after() {
            return this == DROPPED_AFTER || this == KILLED_AFTER;
        }
    }

    /** The end of a process, as far as a test can have it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    FaultyDatabase(DataSource real) {
        super(real);
    }

    /** Does something that may fail, as whatever meets the fault. */
    static void surviving(ThrowingCallable work) {
        Throwable failed = Assertions.catchThrowable(work);
        LoggerFactory.getLogger(FaultyDatabase.class).debug("failed", failed);
    }

    /** The call of this number from now on fails. */
    synchronized void fail(int number, Fault what) {
        calls = 0;
        failing = number;
        fault = what;
        met = false;
    }

    /** Whether there was a call of that number. */
    synchronized boolean met() {
        return met;
    }

    /** Every call fails until it is up again. */
    synchronized void down(boolean now) {
        down = now;
        if (now) dropAll();
    }

    /** A new process. */
    synchronized void restart() {
        failing = -1;
        down = false;
        dropAll();
    }

    private void dropAll() {
        for (Connection each : open) {
            try {
                if (!each.getAutoCommit()) each.rollback();
                each.close();
            } catch (SQLException gone) {
                LoggerFactory.getLogger(FaultyDatabase.class).debug("closed before", gone);
            }
        }
        open.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return (Connection) called("getConnection", null, () -> {
                Connection real = super.getConnection();
                open.add(real);
                return proxy(Connection.class, real, real);
            });
        } catch (SQLException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T proxy(Class<T> type, Object real, Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            String name = method.getName();
            Call call = () -> {
                try {
                    return method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            Object answer = CALLS.contains(name) ? called(name, connection, call) : call.make();
            if (name.equals("close") && type == Connection.class) open.remove(connection);
            return answer instanceof PreparedStatement ? proxy(PreparedStatement.class, answer, connection) : answer;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private interface Call {
        Object make() throws Throwable;
    }

    private Object called(String name, Connection connection, Call call) throws Throwable {
        boolean now;
        boolean dead;
        synchronized (this) {
            calls++;
            now = calls == failing;
            met |= now;
            dead = down || (failing > 0 && calls > failing && fault.kills());
        }
        if (dead) throw fault.kills() && !down ? new Killed() : new SQLRecoverableException("down", "08006");
        if (!now) return call.make();
        if (fault.after()) call.make();
        if (fault == Fault.REFUSED) throw new SQLException("refused in " + name, "40001");
        if (connection != null) drop(connection);
        if (fault.kills()) throw new Killed();
        throw new SQLRecoverableException("dropped in " + name, "08006");
    }

    private void drop(Connection connection) throws SQLException {
        open.remove(connection);
        if (!connection.getAutoCommit()) connection.rollback();
        connection.close();
    }
}
