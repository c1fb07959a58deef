package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads JSON as samples have it: with comments, ellipses, commas too many or too few, names and values without quotes, typographic
 * quotes, and ends cut off. Everything mended is listed. It works in one pass with a stack of its own.
 */
final class LenientJson {

    /** Levels of nesting that are read; the deepest sample seen in documentation has eleven. */
    static final int MAX_DEPTH = 128;

    private final JsonCursor in;
    private final PageText text;
    private final List<Repair> repairs = new ArrayList<>();
    private final Deque<Frame> stack = new ArrayDeque<>();
    private Optional<RawValue> root = Optional.empty();
    private boolean tooDeep;

    private LenientJson(PageText text, int start, int limit) {
        this.text = text;
        this.in = new JsonCursor(text.text(), start, limit);
    }

    /**
     * What was read.
     *
     * @param value the value, where one could be read
     * @param repairs what had to be mended
     * @param end offset behind the value
     * @param tooDeep whether reading stopped at a value nested too deep
     */
    record Result(Optional<RawValue> value, List<Repair> repairs, int end, boolean tooDeep) {}

    /**
     * Something mended.
     *
     * @param at where
     * @param what what was found and what was done, for a message
     */
    record Repair(SourceLocation at, String what) {}

    /** Reads the value that starts at an offset and ends before a limit. */
    static Result read(PageText text, int start, int limit) {
        return new LenientJson(text, start, limit).read();
    }

    private Result read() {
        while (root.isEmpty() && !tooDeep) {
            skipBlank();
            if (in.atEnd()) {
                closeAll();
                break;
            }
            next();
        }
        Optional<RawValue> value = tooDeep ? Optional.empty() : root;
        return new Result(value, List.copyOf(repairs), in.position(), tooDeep);
    }

    private void next() {
        char c = in.peek();
        if (c == '{' || c == '[') {
            open(c);
        } else if (c == '}' || c == ']') {
            close(c);
        } else if (c == ',') {
            comma();
        } else if (c == ':') {
            colon();
        } else if (in.isEllipsis()) {
            repair(in.position(), "found an ellipsis; left out");
            in.takeEllipsis();
        } else {
            scalar();
        }
    }

    private void open(char bracket) {
        if (stack.size() >= MAX_DEPTH) {
            tooDeep = true;
            return;
        }
        stack.push(new Frame(bracket == '{', in.position()));
        in.take();
    }

    private void close(char bracket) {
        boolean object = bracket == '}';
        if (stack.isEmpty() || stack.stream().noneMatch(frame -> frame.object == object)) {
            repair(in.position(), "found `" + bracket + "` that closes nothing; left out");
            in.take();
            return;
        }
        while (stack.element().object != object) {
            repair(in.position(), "found `" + bracket + "` before the end of what is inside; closed it");
            closeTop(in.position());
        }
        in.take();
        closeTop(in.position());
    }

    private void closeTop(int end) {
        Frame frame = stack.pop();
        finishMember(frame, end);
        value(frame.toValue(text.at(new Span(frame.start, end))));
    }

    private void closeAll() {
        if (!stack.isEmpty()) {
            repair(in.position(), "found the end of the sample inside a value; closed it");
        }
        while (!stack.isEmpty()) {
            closeTop(in.position());
        }
    }

    private void comma() {
        Frame frame = stack.peek();
        int at = in.position();
        in.take();
        if (frame == null) {
            return;
        }
        finishMember(frame, at);
        skipBlank();
        boolean superfluous = frame.comma || frame.isEmpty() || (!in.atEnd() && (in.peek() == '}' || in.peek() == ']'));
        if (superfluous) {
            repair(at, "found a comma without a value behind it; left out");
        }
        frame.comma = true;
    }

    private void colon() {
        Frame frame = stack.peek();
        if (frame == null || !frame.object || frame.name.isEmpty() || frame.colon) {
            repair(in.position(), "found `:` without a name before it; left out");
        } else {
            frame.colon = true;
        }
        in.take();
    }

    private void scalar() {
        int start = in.position();
        JsonCursor.Token token = in.takeScalar();
        Frame frame = stack.peek();
        SourceLocation at = text.at(new Span(start, in.position()));
        boolean isName = frame != null && frame.object && (frame.name.isEmpty() || !frame.colon);
        token.problem(isName).ifPresent(problem -> repairs.add(new Repair(at, problem)));
        if (isName) {
            frame.name.ifPresent(lost -> repairs.add(new Repair(lost.at(), "found a name without a value; left out")));
            frame.name = Optional.of(new Located<>(token.text(), at));
        } else {
            value(token.toValue(at));
        }
    }

    private void value(RawValue value) {
        Frame frame = stack.peek();
        if (frame == null) {
            root = Optional.of(value);
            return;
        }
        if (!frame.comma && !frame.isEmpty()) {
            repairs.add(new Repair(value.at(), "found no comma before a value; added"));
        }
        frame.comma = false;
        if (frame.object && frame.name.isEmpty()) {
            repairs.add(new Repair(value.at(), "found a value without a name; left out"));
        } else {
            frame.add(value);
        }
    }

    /** A name whose value is missing counts as null; a name without even a colon is text that strayed in. */
    private void finishMember(Frame frame, int position) {
        if (frame.name.isPresent()) {
            boolean colon = frame.colon;
            repair(position, "found a name without a value; " + (colon ? "taken as null" : "left out"));
            if (colon) {
                frame.add(new RawValue.NullValue(text.at(new Span(position, position))));
            }
            frame.name = Optional.empty();
            frame.colon = false;
        }
    }

    private void skipBlank() {
        OptionalInt comment = in.skipBlank();
        if (comment.isPresent()) {
            repair(comment.getAsInt(), "found a comment; left out");
        }
    }

    private void repair(int position, String what) {
        repairs.add(new Repair(text.at(new Span(position, position)), what));
    }

    /** An object or array that is not closed yet. */
    private static final class Frame {

        private final boolean object;
        private final int start;
        private final List<RawValue.Member> members = new ArrayList<>();
        private final List<RawValue> elements = new ArrayList<>();
        private Optional<Located<String>> name = Optional.empty();
        private boolean colon;
        private boolean comma;

        private Frame(boolean object, int start) {
            this.object = object;
            this.start = start;
        }

        private boolean isEmpty() {
            return members.isEmpty() && elements.isEmpty();
        }

        private void add(RawValue value) {
            if (object) {
                members.add(new RawValue.Member(name.orElseThrow(), value));
                name = Optional.empty();
                colon = false;
            } else {
                elements.add(value);
            }
        }

        private RawValue toValue(SourceLocation at) {
            return object ? new RawValue.ObjectValue(members, at) : new RawValue.ArrayValue(elements, at);
        }
    }
}
