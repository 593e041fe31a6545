package vn.mtb.spring.register;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.Set;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source whose call of a given number fails in a given way (<i>nguồn dữ liệu biết hỏng</i>). */
final class FailingDataSource extends DelegatingDataSource {
    /** What goes wrong. */
    enum Fault {
        /** The driver throws, and did nothing. */
        EXCEPTION,
        /** The time is up, and nothing was done. */
        TIME_OUT,
        /** The connection is gone before the call reaches the database. */
        DROPPED_BEFORE,
        /** The call was done, and the connection is gone before its answer arrives. */
        DROPPED_AFTER
    }

    /** Calls that talk to the database, or may: they fail in every way. The others can only throw. */
    private static final Set<String> TALKING = Set.of(
            "getConnection",
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "next",
            "commit",
            "rollback",
            "setAutoCommit");

    /** Calls that clean up, and those of the language itself. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "close",
            "isClosed",
            "free",
            "unwrap",
            "isWrapperFor",
            "toString",
            "hashCode",
            "equals",
            "getWarnings",
            "clearWarnings");

    private int failing;
    private Fault fault = Fault.EXCEPTION;
    private int calls;
    private boolean met;

    private final HikariDataSource pool;

    FailingDataSource(HikariDataSource real) {
        super(real);
        pool = real;
    }

    /** The call of this number, from 1, fails from now on; 0 for none. Counted are the calls that can fail in this way. */
    synchronized void fail(int number, Fault how) {
        failing = number;
        fault = how;
        calls = 0;
        met = false;
    }

    /** Whether the fault happened. */
    synchronized boolean isMet() {
        return met;
    }

    /** Whether there was a call of that number at all. */
    synchronized boolean isReached() {
        return calls >= failing;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Fault now = due("getConnection");
        if (now != null) throw thrown(now, "getConnection");
        Connection real = super.getConnection();
        return proxy(Connection.class, real, real);
    }

    private synchronized Fault due(String name) {
        if (fault == Fault.EXCEPTION ? LEFT_ALONE.contains(name) : !TALKING.contains(name)) return null;
        calls++;
        if (calls != failing) return null;
        met = true;
        return fault;
    }

    private <T> T proxy(Class<T> type, Object real, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> called(real, connection, method, arguments)));
    }

    private Object called(Object real, Connection connection, Method method, Object[] arguments) throws Throwable {
        Fault now = due(method.getName());
        if (now == Fault.EXCEPTION || now == Fault.TIME_OUT) throw thrown(now, method.getName());
        if (now == Fault.DROPPED_BEFORE) drop(connection);
        try {
            Object answer = method.invoke(real, arguments);
            if (now == Fault.DROPPED_AFTER) drop(connection);
            if (now != null) throw thrown(now, method.getName());
            if (answer instanceof Array) return answer;
            if (answer instanceof Statement) return proxy(method.getReturnType(), answer, connection);
            return answer instanceof ResultSet ? proxy(ResultSet.class, answer, connection) : answer;
        } catch (InvocationTargetException e) {
            throw now == null ? e.getCause() : thrown(now, method.getName());
        }
    }

    /** As if the network were gone: what was not committed is lost. */
    private void drop(Connection connection) throws SQLException {
        Connection physical = connection.unwrap(Connection.class);
        physical.abort(Runnable::run);
        if (!physical.isClosed()) physical.close(); // H2 aborts nothing
        pool.evictConnection(connection); // as the pool does when it sees such an exception itself
    }

    private static SQLException thrown(Fault fault, String name) {
        return switch (fault) {
            case EXCEPTION -> new SQLException("injected in " + name, "XX000");
            case TIME_OUT -> new SQLTimeoutException("injected in " + name, "57014");
            case DROPPED_BEFORE, DROPPED_AFTER ->
                new SQLNonTransientConnectionException("injected in " + name, "08006");
        };
    }
}
