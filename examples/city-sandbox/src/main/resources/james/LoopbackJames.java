import com.google.inject.Scopes;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.inject.Inject;
import org.apache.james.ExtraProperties;
import org.apache.james.FakeSearchMailboxModule;
import org.apache.james.GuiceJamesServer;
import org.apache.james.MemoryJamesConfiguration;
import org.apache.james.MemoryJamesServerMain;
import org.apache.james.jmap.JMAPConfiguration;
import org.apache.james.jmap.JMAPRoute;
import org.apache.james.jmap.JMAPRoutesHandler;
import org.apache.james.jmap.JMAPServer;
import org.apache.james.jmap.VersionParser;
import org.apache.james.util.Port;
import org.apache.james.utils.DataProbeImpl;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Apache James in memory, as the sandbox starts it, from source, on the class path of James: it listens on loopback alone, on a free
 * port that it prints; it adds the users whose lines it reads, and it ends with its input. By itself James does none of this.
 */
public final class LoopbackJames {
    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        ExtraProperties.initialize();
        GuiceJamesServer james = MemoryJamesServerMain.createServer(MemoryJamesConfiguration.builder()
                        .useWorkingDirectoryEnvProperty()
                        .build())
                .combineWith(new FakeSearchMailboxModule())
                .overrideWith(binder ->
                        binder.bind(JMAPServer.class).to(OnLoopback.class).in(Scopes.SINGLETON));
        james.start();
        answers.println("port " + OnLoopback.port);
        DataProbeImpl users = james.getProbe(DataProbeImpl.class);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] user = line.split(" ");
            users.addUser(user[0], user[1]);
            answers.println("added " + user[0]);
        }
        Runtime.getRuntime().halt(0);
    }

    /** The same routes, bound to one address. */
    static final class OnLoopback extends JMAPServer {
        static volatile int port;
        private final Method route;

        @Inject
        OnLoopback(JMAPConfiguration configuration, Set<JMAPRoutesHandler> handlers, VersionParser versions)
                throws NoSuchMethodException {
            super(configuration, handlers, versions);
            route = JMAPServer.class.getDeclaredMethod("handleVersionRoute", HttpServerRequest.class);
            route.setAccessible(true);
        }

        @Override
        public void start() {
            DisposableServer server = HttpServer.create()
                    .bindAddress(() -> new InetSocketAddress("127.0.0.1", 0))
                    .handle((request, response) -> action(request).handleRequest(request, response))
                    .bindNow();
            port = server.port();
        }

        private JMAPRoute.Action action(HttpServerRequest request) {
            try {
                return (JMAPRoute.Action) route.invoke(this, request);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Port getPort() {
            return Port.of(port);
        }
    }
}
