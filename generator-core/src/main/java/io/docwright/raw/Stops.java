package io.docwright.raw;

/** The marks sentences and their parts end with, in Latin and in full width. */
public final class Stops {

    /** These end a sentence whatever follows; the Latin ones do before a blank. */
    private static final String WIDE_SENTENCE = "。！？";

    private static final String SENTENCE = WIDE_SENTENCE + ".!?";
    private static final String WIDE_STATEMENT = WIDE_SENTENCE + "；";
    private static final String STATEMENT = SENTENCE + "；;";
    private static final String COLONS = "：:";
    private static final String COMMAS = "，,、";

    private Stops() {}

    /** Tells what ends a sentence. */
    public static boolean endsSentence(char c) {
        return SENTENCE.indexOf(c) >= 0;
    }

    /** Tells what ends a sentence or one of several statements in it: semicolons, too. */
    public static boolean endsStatement(char c) {
        return STATEMENT.indexOf(c) >= 0;
    }

    /** Tells what ends a line of prose, which others may follow: colons, too. */
    public static boolean endsLine(char c) {
        return endsStatement(c) || COLONS.indexOf(c) >= 0;
    }

    /** Tells what ends any part of a sentence: commas, too. */
    public static boolean endsPart(char c) {
        return endsLine(c) || COMMAS.indexOf(c) >= 0;
    }

    /** Tells a full-width mark, behind which no blank stands, that ends a sentence. */
    public static boolean endsWideSentence(char c) {
        return WIDE_SENTENCE.indexOf(c) >= 0;
    }

    /** Tells a full-width mark, behind which no blank stands, that ends a sentence or one of several statements in it. */
    public static boolean endsWideStatement(char c) {
        return WIDE_STATEMENT.indexOf(c) >= 0;
    }
}
