package io.docwright.parse.page;

/** The number before a heading's words: {@code 2.}, {@code 2.1}, {@code 2 }, {@code 3、}, {@code 四、}, {@code （五）}. */
final class HeadingNumber {

    private static final int LONGEST = 12;

    /** The digits of a number without a mark; {@code 200 OK} has more. */
    private static final int LONGEST_UNMARKED = 2;

    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String OPENING = "(（";
    private static final String MARKS = ".、．)）";

    private HeadingNumber() {}

    /** Returns a heading without its number; one that is nothing but a number stays. */
    static String without(String heading) {
        int end = end(heading);
        String rest = heading.substring(end).strip();
        return rest.isEmpty() ? heading : rest;
    }

    /** Returns where the words begin; a number needs a mark in it or behind it, or is short and has a blank behind it. */
    private static int end(String heading) {
        int i = !heading.isEmpty() && OPENING.indexOf(heading.charAt(0)) >= 0 ? 1 : 0;
        boolean digit = false;
        boolean marked = false;
        while (i < heading.length() && i < LONGEST) {
            char c = heading.charAt(i);
            boolean mark = MARKS.indexOf(c) >= 0;
            if (!mark && DIGITS.indexOf(c) < 0 && NUMERALS.indexOf(c) < 0) {
                break;
            }
            digit |= !mark;
            marked |= mark && digit;
            i++;
        }
        boolean apart = i <= LONGEST_UNMARKED && i < heading.length() && PageText.isSpace(heading.charAt(i));
        return digit && (marked || apart) ? i : 0;
    }
}
