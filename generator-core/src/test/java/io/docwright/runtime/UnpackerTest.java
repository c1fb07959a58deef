package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Packed bodies are unpacked whole, up to a limit, or refused. */
final class UnpackerTest {
    private static final byte[] TEXT =
            "{\"a\":\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void everyByteThatIsChangedOrMissingIsNoticed() throws IOException {
        byte[] packed = gzip(TEXT);
        for (int i = 0; i < packed.length; i++) {
            byte[] changed = packed.clone();
            changed[i] ^= 0x55;
            // time, level and system are in no checksum and mean nothing
            if (i < 4 || i > 9) {
                assertRefused(changed);
            }
            assertRefused(Arrays.copyOf(packed, i));
        }
        assertThat(Unpacker.gzip(packed, 1000).bytes()).isEqualTo(TEXT);
    }

    @Test
    void aHeaderMayHaveAllItsParts() throws IOException {
        byte[] packed = gzip(TEXT);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.write(new byte[] {0x1f, (byte) 0x8b, 8, 0x1f, 0, 0, 0, 0, 0, 0});
        header.write(new byte[] {2, 0, 'x', 'y', 'n', 0, 'c', 0});
        CRC32 checksum = new CRC32();
        checksum.update(header.toByteArray());
        byte[] whole = join(
                header.toByteArray(),
                new byte[] {(byte) checksum.getValue(), (byte) (checksum.getValue() >> 8)},
                Arrays.copyOfRange(packed, 10, packed.length));

        assertThat(Unpacker.gzip(whole, 1000).bytes()).isEqualTo(TEXT);
        for (int length = 0; length < 20; length++) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        whole[18] ^= 1;
        assertRefused(whole);
    }

    @Test
    void membersAreReadOneAfterTheOtherButNotWithoutEnd() throws IOException {
        byte[] empty = gzip(new byte[0]);
        byte[] some = join(empty, gzip(TEXT), empty, gzip(TEXT));
        byte[] many = new byte[0];
        for (int i = 0; i < 101; i++) {
            many = join(many, empty);
        }

        assertThat(Unpacker.gzip(some, 1000).bytes()).isEqualTo(join(TEXT, TEXT));
        assertRefused(many);
    }

    @Test
    void whatStandsBehindTheEndIsRefused() throws IOException {
        assertRefused(join(gzip(TEXT), new byte[] {0}));
        for (boolean bare : new boolean[] {false, true}) {
            byte[] packed = deflate(TEXT, bare);
            assertThat(Unpacker.deflate(packed, 1000).bytes()).isEqualTo(TEXT);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Unpacker.deflate(join(packed, new byte[] {0}), 1000));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Unpacker.deflate(Arrays.copyOf(packed, packed.length - 1), 1000));
        }
    }

    @Test
    void noMoreThanTheLimitIsUnpacked() throws IOException {
        byte[] large = new byte[100_000];
        for (int limit : new int[] {1, 63, 64, 65, 4096, 99_999}) {
            Unpacker.Unpacked unpacked = Unpacker.gzip(gzip(large), limit);
            assertThat(unpacked.bytes()).hasSize(limit);
            assertThat(unpacked.cut()).isTrue();
        }
        for (int limit : new int[] {100_000, 100_001, 1 << 30}) {
            Unpacker.Unpacked unpacked = Unpacker.gzip(gzip(large), limit);
            assertThat(unpacked.bytes()).isEqualTo(large);
            assertThat(unpacked.cut()).isFalse();
        }
    }

    private static void assertRefused(byte[] packed) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Unpacker.gzip(packed, 1000));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream to = new GZIPOutputStream(packed)) {
            to.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream to = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED, bare))) {
            to.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
