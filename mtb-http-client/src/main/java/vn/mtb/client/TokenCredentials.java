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

/**
 * Bearer tokens from a source (<i>mã truy cập có hạn</i>). The cache holds the fetch itself, so that all who come meanwhile wait
 * for the same one and share its token or its failure; a failed fetch is not kept. A token ends early, by a tenth of its life but
 * at most half a minute.
 */
final class TokenCredentials implements Credentials {
    private static final String PREFIX = "Bearer ";
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Boolean ONLY = Boolean.TRUE;

    private final Token.Source source;
    private final AsyncCache<Boolean, Token> tokens;

    TokenCredentials(Token.Source source, InstantSource clock) {
        this.source = source;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(1)
                .executor(Runnable::run)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .expireAfter(Expiry.<Boolean, Token>creating((only, token) -> life(token, clock.instant())))
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
        CompletableFuture<Token> held = tokens.getIfPresent(ONLY);
        if (held != null && held.isDone() && !held.isCompletedExceptionally()) {
            if (shown.equals(PREFIX + held.join().value().reveal()))
                tokens.asMap().remove(ONLY, held);
        }
        return true;
    }

    private Token token(Outgoing call) {
        CompletableFuture<Token> mine = new CompletableFuture<>();
        CompletableFuture<Token> held = tokens.get(ONLY, (only, executor) -> mine);
        if (held == mine) fetch(mine);
        try {
            return held.get(Math.max(1, call.left().toNanos()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (TimeoutException late) {
            throw new Unreachable(
                    Failure.of("deadline-passed", call.request(), call.uri().getHost())
                            .retryable(true),
                    false,
                    null);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Unreachable(Failure.of("interrupted", call.request()).retryable(true), false, null);
        }
    }

    private void fetch(CompletableFuture<Token> mine) {
        try {
            mine.complete(source.fetch());
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
        }
    }

    @Override
    public String toString() {
        return "bearer token";
    }
}
