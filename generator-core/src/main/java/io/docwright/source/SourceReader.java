package io.docwright.source;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, or says why they are none.
 *
 * <p>A byte order mark decides first and is not part of the text, then the encoding that was named, then strict UTF-8, then what
 * an HTML document declares, then what {@link EncodingGuess} is certain of. Few bytes that are UTF-8 as well as what the document
 * declares leave a doubt, and the file is refused. Nothing is ever replaced: bytes that do not fit are refused.
 */
public final class SourceReader {

    /** So many characters of several bytes are UTF-8 by chance as good as never. */
    private static final int FEWEST_SEQUENCES = 8;

    private final SourceLimits limits;
    private final String expected;
    private final ReadLog log;

    /** Creates a reader of pages with these bounds. */
    public SourceReader(SourceLimits limits) {
        this(limits, "a page", new ReadLog());
    }

    /**
     * Creates a reader with these bounds.
     *
     * @param expected what the files should hold, for the message about one that is empty
     * @param log is told every file that is read
     */
    public SourceReader(SourceLimits limits, String expected, ReadLog log) {
        this.limits = limits;
        this.expected = expected;
        this.log = log;
    }

    /**
     * Reads a file, finding out its encoding.
     *
     * @param shown the file as shown to the user
     * @return the text; empty when a diagnostic says why there is none
     */
    public Optional<SourceText> read(Path file, String shown, Diagnostics diagnostics) throws IOException {
        Optional<byte[]> bytes = bytes(file, shown, diagnostics);
        return bytes.isPresent() ? read(shown, bytes.get(), diagnostics) : Optional.empty();
    }

    /**
     * Reads a file in a named encoding.
     *
     * @param shown the file as shown to the user
     * @return the text; empty when a diagnostic says why there is none
     */
    public Optional<SourceText> read(Path file, String shown, Charset encoding, Diagnostics diagnostics)
            throws IOException {
        Optional<byte[]> bytes = bytes(file, shown, diagnostics);
        return bytes.isPresent() ? read(shown, bytes.get(), encoding, diagnostics) : Optional.empty();
    }

    private Optional<byte[]> bytes(Path file, String shown, Diagnostics diagnostics) throws IOException {
        if (tooLarge(Files.size(file), shown, diagnostics)) {
            log.add(file, FileHash.of(file));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        log.add(file, FileHash.of(bytes));
        return Optional.of(bytes);
    }

    /**
     * Decodes bytes, finding out their encoding.
     *
     * @return the text; empty when a diagnostic says why there is none
     */
    public Optional<SourceText> read(String shown, byte[] bytes, Diagnostics diagnostics) {
        if (tooLarge(bytes.length, shown, diagnostics)) {
            return Optional.empty();
        }
        Optional<Bom> bom = Bom.of(bytes);
        if (bom.isPresent()) {
            return decode(shown, bom.get().strip(bytes), bom.get().charset(), diagnostics);
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes).filter(charset -> !isUnicode(charset));
        if (isUtf8(bytes)) {
            return declared.isPresent() && isDoubtful(bytes, declared.get())
                    ? doubtful(shown, "UTF-8", declared.get(), diagnostics)
                    : decode(shown, bytes, StandardCharsets.UTF_8, diagnostics);
        }
        if (hasZero(bytes)) {
            return binary(shown, SourceLocation.startOf(shown), diagnostics);
        }
        Optional<Charset> guess = EncodingGuess.of(bytes);
        if (declared.isPresent()) {
            return guess.isPresent() && fitsAnything(declared.get())
                    ? doubtful(shown, guess.get().name(), declared.get(), diagnostics)
                    : decode(shown, bytes, declared.get(), diagnostics);
        }
        if (guess.isPresent()) {
            diagnostics
                    .at(SourceLocation.startOf(shown))
                    .report(
                            Severity.INFO,
                            DiagnosticCode.INPUT_ENCODING,
                            "found bytes that are not UTF-8 and leave no doubt about `%s`; expected UTF-8 or a named"
                                    + " encoding; the file is read as `%s`",
                            guess.get().name(),
                            guess.get().name());
            return decode(shown, bytes, guess.get(), diagnostics);
        }
        // decoding as UTF-8 again fails, and reports the first byte that does not fit
        return decode(shown, bytes, StandardCharsets.UTF_8, diagnostics);
    }

    /**
     * Decodes bytes in a named encoding; a byte order mark overrules the name.
     *
     * @return the text; empty when a diagnostic says why there is none
     */
    public Optional<SourceText> read(String shown, byte[] bytes, Charset encoding, Diagnostics diagnostics) {
        if (tooLarge(bytes.length, shown, diagnostics)) {
            return Optional.empty();
        }
        Optional<Bom> bom = Bom.of(bytes);
        return bom.isPresent()
                ? decode(shown, bom.get().strip(bytes), bom.get().charset(), diagnostics)
                : decode(shown, bytes, encoding, diagnostics);
    }

    /** A document that could be read in the declared encoding is in one of these when it declares it. */
    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** Any bytes are text in an encoding of one byte a character; that they are proves nothing. */
    private static boolean fitsAnything(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /** Tells whether bytes that are UTF-8 mean something else in another encoding, and are too few to be UTF-8 for certain. */
    private static boolean isDoubtful(byte[] bytes, Charset declared) {
        int sequences = 0;
        for (byte b : bytes) {
            sequences += (b & 0xC0) == 0xC0 ? 1 : 0;
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return sequences < FEWEST_SEQUENCES && !utf8.equals(new String(bytes, declared));
    }

    private static Optional<SourceText> doubtful(
            String shown, String found, Charset declared, Diagnostics diagnostics) {
        diagnostics
                .at(SourceLocation.startOf(shown))
                .report(
                        DiagnosticCode.INPUT_ENCODING,
                        "found bytes that are `%s`, while the document declares `%s`; expected both to agree or an encoding"
                                + " given by name; the file is not read",
                        found,
                        declared.name());
        return Optional.empty();
    }

    private boolean tooLarge(long size, String shown, Diagnostics diagnostics) {
        if (size <= limits.maxBytes()) {
            return false;
        }
        diagnostics
                .at(SourceLocation.startOf(shown))
                .report(
                        DiagnosticCode.SIZE_LIMIT,
                        "found %d bytes; expected at most %d; the file is not read",
                        size,
                        limits.maxBytes());
        return true;
    }

    private Optional<SourceText> decode(String shown, byte[] bytes, Charset charset, Diagnostics diagnostics) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 4);
        boolean failed = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (failed) {
            report(shown, bytes, text, in.position(), charset, diagnostics);
            return Optional.empty();
        }
        SourceText source = SourceText.of(shown, text);
        int control = firstControl(text);
        if (control >= 0) {
            return binary(shown, source.locate(control, control + 1), diagnostics);
        }
        if (text.isBlank()) {
            diagnostics
                    .at(SourceLocation.startOf(shown))
                    .report(DiagnosticCode.INPUT_EMPTY, "found no text; expected %s; the file is not read", expected);
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static void report(
            String shown, byte[] bytes, String before, int position, Charset charset, Diagnostics diagnostics) {
        diagnostics
                .at(SourceText.of(shown, before).locate(before.length(), before.length()))
                .report(
                        DiagnosticCode.INPUT_ENCODING,
                        "found byte 0x%02X, which is not %s; expected UTF-8, UTF-16 with a byte order mark, or an encoding"
                                + " given by name; the file is not read",
                        position < bytes.length ? bytes[position] & 0xFF : 0,
                        charset.name());
    }

    private static Optional<SourceText> binary(String shown, SourceLocation at, Diagnostics diagnostics) {
        diagnostics
                .at(at)
                .report(
                        DiagnosticCode.INPUT_BINARY,
                        "found `%s` with control characters; expected text; the file is not read",
                        shown);
        return Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Text has no control character but white space; a single escape or bell inside a page is left to the page reader. */
    private static int firstControl(String text) {
        int first = -1;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (c < ' ' && !Character.isWhitespace(c)) {
                first = first < 0 ? i : first;
                found++;
            }
        }
        return found > 8 + text.length() / 100 ? first : -1;
    }

    /** A byte order mark. */
    private record Bom(Charset charset, int length) {

        static Optional<Bom> of(byte[] bytes) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Bom(StandardCharsets.UTF_8, 3));
            }
            if (starts(bytes, 0xFF, 0xFE)) {
                return Optional.of(new Bom(StandardCharsets.UTF_16LE, 2));
            }
            return starts(bytes, 0xFE, 0xFF) ? Optional.of(new Bom(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
        }

        byte[] strip(byte[] bytes) {
            return Arrays.copyOfRange(bytes, length, bytes.length);
        }

        private static boolean starts(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
