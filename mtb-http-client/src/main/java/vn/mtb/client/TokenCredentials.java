package vn.mtb.client;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens from a source (<i>mã truy cập có hạn</i>). The cache holds the fetch itself, so that all who come meanwhile wait
 * for the same one and share its token or its failure; a failed fetch is not kept. A token ends early, by a tenth of its life but
 * at most half a minute.
 */
final class TokenCredentials implements Credentials {
    private static final String PREFIX = "Bearer ";
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Boolean ONLY = Boolean.TRUE;

    /** What a fetch brought: a token, or why none. A failure is a value here, for the cache would log it with all its words. */
    private record Fetched(@Nullable Token token, @Nullable Throwable failure) {
        Duration life(Instant now) {
            return token == null ? Duration.ZERO : TokenCredentials.life(token, now);
        }

        boolean was(String shown) {
            return token != null && shown.equals(PREFIX + token.value().reveal());
        }

        Token orElseThrow() {
            if (token != null) return token;
            if (failure instanceof Error error) throw error;
            if (failure instanceof RuntimeException exception) throw exception;
            throw new IllegalStateException("the source gave no token; it must return one or throw");
        }
    }

    private final Token.Source source;
    private final AsyncCache<Boolean, Fetched> tokens;

    TokenCredentials(Token.Source source, InstantSource clock) {
        this.source = source;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(1)
                .executor(Runnable::run)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .expireAfter(Expiry.<Boolean, Fetched>creating((only, fetched) -> fetched.life(clock.instant())))
                .buildAsync();
    }

    /** How long a token is used: less than it lives, so that it does not end on its way. */
    static Duration life(Token token, Instant now) {
        if (token.expiresAt().isEmpty()) return Duration.ofNanos(Long.MAX_VALUE);
        Duration left = Duration.between(now, token.expiresAt().get());
        if (left.isNegative()) return Duration.ZERO;
        Duration tenth = left.dividedBy(10);
        return left.minus(tenth.compareTo(EARLY) < 0 ? tenth : EARLY);
    }

    @Override
    public void apply(Outgoing call) {
        call.set("Authorization", PREFIX + token(call).value().reveal());
    }

    /** Drops the token that was refused, and only that one: somebody else may have fetched a fresher one already. */
    @Override
    public boolean refused(Outgoing call) {
        String shown = call.header("Authorization").orElse("");
        CompletableFuture<Fetched> held = tokens.getIfPresent(ONLY);
        if (held != null && held.isDone() && held.join().was(shown))
            tokens.asMap().remove(ONLY, held);
        return true;
    }

    private Token token(Outgoing call) {
        CompletableFuture<Fetched> mine = new CompletableFuture<>();
        CompletableFuture<Fetched> held = tokens.get(ONLY, (only, executor) -> mine);
        if (held == mine) mine.complete(fetch());
        try {
            return held.get(Math.max(1, call.left().toNanos()), TimeUnit.NANOSECONDS)
                    .orElseThrow();
        } catch (TimeoutException | ExecutionException late) {
            throw waitedInVain(call, "deadline-passed");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw waitedInVain(call, "interrupted");
        }
    }

    private Fetched fetch() {
        try {
            return new Fetched(source.fetch(), null);
        } catch (RuntimeException | Error failed) {
            return new Fetched(null, failed);
        }
    }

    private static Unreachable waitedInVain(Outgoing call, String code) {
        Failure failure = Failure.of(code, call.request(), call.uri().getHost());
        return new Unreachable(failure.retryable(true), false, null);
    }

    @Override
    public String toString() {
        return "bearer token";
    }
}
