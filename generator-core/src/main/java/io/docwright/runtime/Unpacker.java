package io.docwright.runtime;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip and deflate, whole or not at all: a checksum that does not fit, a missing end or bytes behind the end are
 * refused. The JDK's reader passes over bytes behind the end, and calls itself for every empty member.
 */
final class Unpacker {
    /** Servers send one; some that pack in pieces a few. */
    private static final int MAX_MEMBERS = 100;

    private static final int MIN_HEADER = 10;
    private static final int TRAILER = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int UNKNOWN_FLAGS = 0xe0;

    private final byte[] packed;
    private final int limit;
    private byte[] plain;
    private int at;
    private int size;
    private boolean cut;

    private Unpacker(byte[] packed, int limit) {
        this.packed = packed;
        this.limit = limit;
        this.plain = new byte[(int) Math.min(8L * packed.length, limit)];
    }

    /**
     * What came out of a packed body.
     *
     * @param bytes no more than the limit
     * @param cut whether there was more
     */
    record Unpacked(byte[] bytes, boolean cut) {}

    /** Unpacks all members of a gzip body. */
    static Unpacked gzip(byte[] packed, int limit) throws IOException {
        var unpacker = new Unpacker(packed, limit);
        Inflater inflater = new Inflater(true);
        try {
            for (int members = 0; !unpacker.cut && (members == 0 || unpacker.at < packed.length); members++) {
                if (members == MAX_MEMBERS) {
                    throw new IOException("the body has more than " + MAX_MEMBERS + " members of gzip");
                }
                inflater.reset();
                unpacker.member(inflater);
            }
            return unpacker.result();
        } finally {
            inflater.end();
        }
    }

    /** Unpacks a deflate body, which has a header by the standard and none from some servers. */
    static Unpacked deflate(byte[] packed, int limit) throws IOException {
        boolean header =
                packed.length > 1 && (packed[0] & 0xf) == 8 && ((packed[0] & 0xff) << 8 | packed[1] & 0xff) % 31 == 0;
        var unpacker = new Unpacker(packed, limit);
        Inflater inflater = new Inflater(!header);
        try {
            unpacker.inflate(inflater);
            if (!unpacker.cut && unpacker.at < packed.length) {
                throw new IOException("the body goes on behind its packed end");
            }
            return unpacker.result();
        } finally {
            inflater.end();
        }
    }

    private Unpacked result() {
        return new Unpacked(size == plain.length ? plain : Arrays.copyOf(plain, size), cut);
    }

    /** RFC 1952, 2.3: a header, packed bytes, checksum and length of what they stand for. */
    private void member(Inflater inflater) throws IOException {
        header();
        int start = size;
        inflate(inflater);
        if (cut) {
            return;
        }
        CRC32 checksum = new CRC32();
        checksum.update(plain, start, size - start);
        require(TRAILER);
        if (number(at) != (int) checksum.getValue() || number(at + 4) != size - start) {
            throw new IOException("the body does not fit its checksum");
        }
        at += TRAILER;
    }

    private void header() throws IOException {
        int start = at;
        require(MIN_HEADER);
        if ((number(at) & 0xffffff) != 0x088b1f) {
            throw new IOException("the body is not packed by gzip");
        }
        int flags = packed[at + 3];
        if ((flags & UNKNOWN_FLAGS) != 0) {
            throw new IOException("the body has a gzip header of an unknown kind");
        }
        at += MIN_HEADER;
        if ((flags & EXTRA) != 0) {
            require(2);
            int length = packed[at] & 0xff | (packed[at + 1] & 0xff) << 8;
            at += 2;
            require(length);
            at += length;
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        if ((flags & HEADER_CHECKSUM) != 0) {
            CRC32 checksum = new CRC32();
            checksum.update(packed, start, at - start);
            require(2);
            if ((packed[at] & 0xff | (packed[at + 1] & 0xff) << 8) != (checksum.getValue() & 0xffff)) {
                throw new IOException("the body does not fit the checksum of its header");
            }
            at += 2;
        }
    }

    private void skipText(int flag) throws IOException {
        while (flag != 0) {
            require(1);
            if (packed[at++] == 0) {
                return;
            }
        }
    }

    private void inflate(Inflater inflater) throws IOException {
        inflater.setInput(packed, at, packed.length - at);
        try {
            while (!inflater.finished()) {
                int more = room() ? inflater.inflate(plain, size, plain.length - size) : beyond(inflater);
                size += more;
                if (cut) {
                    return;
                }
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("the body ends before its packed end");
                }
            }
        } catch (DataFormatException e) {
            throw new IOException("the body is not packed as it says", e);
        }
        at = packed.length - inflater.getRemaining();
    }

    /** Makes room for more in one array that grows, since a body is often most of the memory that a client takes. */
    private boolean room() {
        if (size < plain.length) {
            return true;
        }
        if (size < limit) {
            plain = Arrays.copyOf(plain, (int) Math.min(Math.max(2L * size, 64), limit));
        }
        return size < plain.length;
    }

    /** Looks whether there is a byte more than the limit. */
    private int beyond(Inflater inflater) throws DataFormatException {
        byte[] more = new byte[1];
        cut = inflater.inflate(more) > 0;
        return 0;
    }

    private void require(int bytes) throws IOException {
        if (packed.length - at < bytes) {
            throw new IOException("the body ends before its packed end");
        }
    }

    private int number(int from) {
        return packed[from] & 0xff
                | (packed[from + 1] & 0xff) << 8
                | (packed[from + 2] & 0xff) << 16
                | (packed[from + 3] & 0xff) << 24;
    }
}
