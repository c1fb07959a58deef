package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialsTest {

    @Test
    void aSourceThatHangsHoldsNobodyBeyondTheirTime() {
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider provider = CredentialsProvider.chain(CredentialsProvider.refreshing(() -> {
            asked.incrementAndGet();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Credentials.token("t1");
        }));

        for (int i = 0; i < 3; i++) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> provider.resolve(Duration.ofMillis(20)))
                            .hasMessageContaining("did not come in time"));
        }

        released.countDown();
        assertThat(provider.resolve(Duration.ofSeconds(10)).token()).isEqualTo("t1");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aSourceThatFailsIsLeftAloneForASecond() {
        MovingClock clock = new MovingClock();
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider provider = new RefreshingCredentials(
                () -> {
                    throw new IllegalStateException("down " + asked.incrementAndGet());
                },
                clock);

        assertThatThrownBy(provider::resolve).hasMessage("down 1");
        clock.now = clock.now.plusMillis(999);
        assertThatThrownBy(provider::resolve).hasMessage("down 1");
        clock.now = clock.now.plusMillis(1);
        assertThatThrownBy(provider::resolve).hasMessage("down 2");
    }

    @Test
    void theEnvironmentGivesAKeyPairOrATemporaryOne() {
        Map<String, String> pair = Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "i", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        Map<String, String> sts = Map.of(
                "ALIBABA_CLOUD_ACCESS_KEY_ID", "i",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s",
                "ALIBABA_CLOUD_SECURITY_TOKEN", "t");

        assertThat(EnvironmentCredentials.keyPair(pair::get).resolve().securityToken())
                .isNull();
        assertThat(EnvironmentCredentials.keyPair(sts::get).resolve().securityToken())
                .isEqualTo("t");
        assertThatThrownBy(() -> EnvironmentCredentials.keyPair(name -> null).resolve())
                .hasMessageContaining("ALIBABA_CLOUD_ACCESS_KEY_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nX: y", "ключ"})
    void valuesAHeaderCannotCarryAreRefusedUnseen(String value) {
        assertThatThrownBy(() -> Credentials.token(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`token`");
    }

    @Test
    void aProfileIsReadAndReadAgainWhenTheFileChanges(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("credentials");
        Files.writeString(file, """
                # a comment
                [default]
                type = access_key
                access_key_id = i1
                access_key_secret = s=1
                [temporary]
                type = sts
                access_key_id = i2
                access_key_secret = s2
                security_token = t2
                [single]
                type = bearer
                bearer_token = b3
                [odd]
                type = magic
                [half]
                access_key_id = i4
                """);

        assertThat(CredentialsProvider.profile(file, "default").resolve().accessKeySecret())
                .isEqualTo("s=1");
        assertThat(CredentialsProvider.profile(file, "temporary").resolve().securityToken())
                .isEqualTo("t2");
        CredentialsProvider single = CredentialsProvider.profile(file, "single");
        assertThat(single.resolve().token()).isEqualTo("b3");
        for (String name : List.of("missing", "odd", "half")) {
            assertThatThrownBy(() -> CredentialsProvider.profile(file, name).resolve())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll(file.toString(), "`" + name + "`");
        }
        Files.writeString(file, "[single]\ntype=bearer\nbearer_token=b4\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(single.resolve().token()).isEqualTo("b4");
        Files.delete(file);
        assertThatThrownBy(single::resolve).hasMessageContaining("no credentials file");
    }

    @Test
    void aChainUsesTheFirstProviderThatHasCredentialsAndStaysWithIt() {
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider none = () -> {
            asked.incrementAndGet();
            throw new IllegalStateException("nothing here");
        };
        CredentialsProvider chain = CredentialsProvider.chain(none, CredentialsProvider.token("t1"));

        assertThat(chain.resolve().token()).isEqualTo("t1");
        assertThat(chain.resolve().token()).isEqualTo("t1");
        assertThat(asked).hasValue(1);
        CredentialsProvider mute = () -> {
            throw new IllegalStateException();
        };
        assertThatThrownBy(() -> CredentialsProvider.chain(none, mute, CredentialsProvider.refreshing(mute))
                        .resolve())
                .hasMessageEndingWith("java.lang.IllegalStateException; java.lang.IllegalStateException")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(3));
        assertThatThrownBy(() -> CredentialsProvider.chain(none, none).resolve())
                .hasMessageContaining("nothing here; nothing here");
    }

    @Test
    void credentialsThatExpireAreReplacedBefore() {
        MovingClock clock = new MovingClock();
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider provider = new RefreshingCredentials(
                () -> {
                    if (asked.incrementAndGet() == 3) {
                        throw new IllegalStateException("the source is down");
                    }
                    return Credentials.token("t" + asked)
                            .expiringAt(clock.instant().plus(Duration.ofHours(1)));
                },
                clock);

        assertThat(provider.resolve().token()).isEqualTo("t1");
        clock.now = clock.now.plus(Duration.ofMinutes(54));
        assertThat(provider.resolve().token()).isEqualTo("t1");
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        assertThat(provider.resolve().token()).isEqualTo("t2");
        clock.now = clock.now.plus(Duration.ofMinutes(56));
        assertThat(provider.resolve().token())
                .as("still valid while the source is down")
                .isEqualTo("t2");
        assertThat(provider.resolve().token()).isEqualTo("t2");
        assertThat(asked).as("left alone for a second").hasValue(3);
        clock.now = clock.now.plusSeconds(1);
        assertThat(provider.resolve().token()).isEqualTo("t4");
        assertThat(asked).hasValue(4);
    }

    @Test
    void credentialsThatHaveExpiredAreNotUsed() {
        MovingClock clock = new MovingClock();
        Credentials first = Credentials.token("t1").expiringAt(clock.now.plusSeconds(60));
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider provider = new RefreshingCredentials(
                () -> {
                    if (asked.incrementAndGet() > 1) {
                        throw new IllegalStateException("the source is down");
                    }
                    return first;
                },
                clock);

        assertThat(provider.resolve()).isSameAs(first);
        clock.now = clock.now.plusSeconds(61);
        assertThatThrownBy(provider::resolve).hasMessage("the source is down");
    }

    @Test
    void manyThreadsAskTheSourceOnce() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider provider = CredentialsProvider.refreshing(() -> {
            asked.incrementAndGet();
            LockSupport.parkNanos(100_000_000);
            return Credentials.token("t1");
        });
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<Credentials>> all = pool.invokeAll(Collections.nCopies(16, provider::resolve));
            for (Future<Credentials> one : all) {
                assertThat(one.get().token()).isEqualTo("t1");
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(asked).hasValue(1);
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
