package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.register.BadInput;
import vn.mtb.register.Conflict;
import vn.mtb.register.Directory;
import vn.mtb.register.Flaw;
import vn.mtb.register.KeyReused;
import vn.mtb.spring.unit.UnknownUnit;
import vn.mtb.yaml.BadFile;

/**
 * What goes wrong under the API's own path, as RFC 9457 problems (<i>trả lời lỗi</i>): never a stack trace, never a name. Other paths of the
 * application are left to it.
 */
final class Failures implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int MOST_FLAWS = 100;
    private static final int TRY_AGAIN_AFTER = 5; // seconds

    private final String basePath;
    private final Answers answers;
    private final Directory directory;

    Failures(String basePath, Answers answers, Directory directory) {
        this.basePath = basePath;
        this.answers = answers;
        this.directory = directory;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isOurs(request) || response.isCommitted()) return null;
        Language language = Spoken.by(request);
        ObjectNode node;
        try {
            node = problem(request, response, failure, language);
        } catch (RuntimeException second) { // the directory that keeps names out of answers may be gone too
            node = failed(response, second, language);
        }
        try {
            write(response, node, language);
        } catch (IOException gone) {
            LOG.debug("the caller went away before the answer", gone);
        }
        return new ModelAndView();
    }

    private boolean isOurs(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) return false;
        String path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        return path.equals(basePath) || path.startsWith(basePath + "/");
    }

    /** Writes a problem where no handler does it: for the filters of Spring Security too. */
    static void write(HttpServletResponse response, ObjectNode problem, Language language) throws IOException {
        byte[] bytes = Json.bytes(problem);
        response.setStatus(problem.get("status").intValue());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private ObjectNode problem(
            HttpServletRequest request, HttpServletResponse response, Exception failure, Language language) {
        if (failure instanceof Stopped stopped)
            return answers.problem(stopped.problem(), language, stopped.arguments());
        if (failure instanceof WhoActs.NobodyActs nobody) {
            return answers.problem(nobody.signedIn() ? Problem.NO_ACTOR : Problem.NOT_SIGNED_IN, language);
        }
        if (failure instanceof BadInput bad) return flawed(bad.flaws(), language);
        if (failure instanceof Flawed flawed) return flawed(flawed.flaws(), language);
        if (failure instanceof JournalEndpoints.Broken broken) {
            ObjectNode node = answers.problem(Problem.JOURNAL_BROKEN, language);
            node.set("flaws", Json.flaws(broken.findings(), language));
            return node;
        }
        if (failure instanceof BadFile bad) return flawed(bad, language);
        if (failure instanceof Conflict conflict) return conflict(request, conflict, language);
        if (failure instanceof KeyReused) return answers.problem(Problem.KEY_REUSED, language);
        if (failure instanceof UnknownUnit) return flawed(List.of(Flawed.flaw("$", "flaw-unit-unknown")), language);
        if (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException) {
            return answers.problem(Problem.NOT_FOUND, language);
        }
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            String[] allowed = method.getSupportedMethods();
            if (allowed != null) response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
            return answers.problem(Problem.METHOD_NOT_ALLOWED, language);
        }
        if (failure instanceof HttpMediaTypeNotSupportedException type) {
            response.setHeader(HttpHeaders.ACCEPT, MediaType.toString(type.getSupportedMediaTypes()));
            return answers.problem(
                    Problem.UNSUPPORTED_TYPE, language, MediaType.toString(type.getSupportedMediaTypes()));
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException type) {
            return answers.problem(Problem.NOT_ACCEPTABLE, language, MediaType.toString(type.getSupportedMediaTypes()));
        }
        if (failure instanceof ServletRequestBindingException || failure instanceof TypeMismatchException) {
            return flawed(List.of(Flawed.flaw("?", "flaw-parameters")), language);
        }
        return failed(response, failure, language);
    }

    private ObjectNode failed(HttpServletResponse response, Exception failure, Language language) {
        String reference = UUID.randomUUID().toString();
        if (databaseIsGone(failure)) {
            LOG.warn(
                    "{}: the database is not there: {}",
                    reference,
                    failure.getClass().getName());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN_AFTER));
            return answers.problem(Problem.UNAVAILABLE, language, TRY_AGAIN_AFTER)
                    .put("reference", reference);
        }
        LOG.error("{}: a request failed", reference, failure);
        return answers.problem(Problem.FAILED, language, reference).put("reference", reference);
    }

    private static boolean databaseIsGone(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof TransactionException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().matches("08...|53...|57P..")) {
                return true; // connection lost, resources exhausted, the server shuts down
            }
        }
        return false;
    }

    private ObjectNode conflict(HttpServletRequest request, Conflict conflict, Language language) {
        boolean conditional = request.getHeader(HttpHeaders.IF_MATCH) != null;
        return answers.problem(conditional ? Problem.CHANGED_MEANWHILE : Problem.CONFLICT, language)
                .put("subject", conflict.chain().subject().toString())
                .put("expected", conflict.expected())
                .put("actual", conflict.actual())
                .put("key", conflict.command())
                .put("winningKey", conflict.winner());
    }

    private ObjectNode flawed(List<Flaw> flaws, Language language) {
        List<Flaw> shown = new ArrayList<>();
        for (Flaw flaw : flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS))) shown.add(withoutNames(flaw));
        ObjectNode node = answers.problem(Problem.BAD_INPUT, language, flaws.size());
        node.set("flaws", Json.flaws(shown, language));
        return node;
    }

    /** A flaw that quotes somebody's name says so and quotes nothing. */
    private Flaw withoutNames(Flaw flaw) {
        return directory
                .namedIn(flaw.path() + " " + flaw.what().vietnamese() + " "
                        + flaw.what().english())
                .map(person -> Flawed.flaw(
                        directory.namedIn(flaw.path()).isPresent() ? "$" : flaw.path(), "flaw-name", person))
                .orElse(flaw);
    }

    private ObjectNode flawed(BadFile bad, Language language) {
        ObjectNode node =
                answers.problem(Problem.BAD_INPUT, language, bad.mistakes().size());
        var flaws = node.putArray("flaws");
        bad.mistakes().stream().limit(MOST_FLAWS).forEach(mistake -> {
            String what = mistake.what().in(language) + "; " + mistake.why().in(language);
            flaws.addObject()
                    .put("path", mistake.where().toString())
                    .put("check", mistake.id())
                    .put("sentence", hidden(what, language))
                    .put("remedy", hidden(mistake.remedy().in(language), language));
        });
        return node;
    }

    private String hidden(String sentence, Language language) {
        return directory
                .namedIn(sentence)
                .map(person -> Messages.say(language, "flaw-name", person))
                .orElse(sentence);
    }
}
