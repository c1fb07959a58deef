package com.example;

import com.example.library.GetBookRequest;
import com.example.library.LibraryClient;

/** Uses the generated client, so that compiling proves it is on the source path. */
public final class App {

    private App() {}

    static String title(LibraryClient library) {
        return library.getBook(GetBookRequest.builder().bookId("b-17").build()).title();
    }
}
