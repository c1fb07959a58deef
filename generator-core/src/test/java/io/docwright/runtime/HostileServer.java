package io.docwright.runtime;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** A server over raw sockets that plays one script a request, the last one for all further requests. */
final class HostileServer implements AutoCloseable {
    private static final String GOOD = "HTTP/1.1 200 OK~Content-Type: application/json~Content-Length: 7~~{\"a\":1}";

    private final ServerSocket socket;
    private final List<String> scripts;
    private final boolean blind;
    private final Runnable ended;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    /**
     * Starts.
     *
     * @param blind play as soon as a connection is there, without reading a request
     */
    HostileServer(List<String> scripts, boolean blind) throws IOException {
        this(scripts, blind, () -> {});
    }

    /** Starts, and tells of each connection that ended. */
    HostileServer(List<String> scripts, boolean blind, Runnable ended) throws IOException {
        this.ended = ended;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.scripts = scripts;
        this.blind = blind;
        daemon(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int requests() {
        return requests.get();
    }

    int connections() {
        return connections.get();
    }

    /** Request lines and headers as they came. */
    List<String> heads() {
        return heads;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket peer = socket.accept();
                connections.incrementAndGet();
                daemon(() -> serve(peer));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket peer) {
        try (peer) {
            peer.setTcpNoDelay(true);
            while (!peer.isClosed()) {
                String head = blind ? "" : readRequest(peer.getInputStream());
                int number = requests.getAndIncrement();
                heads.add(head);
                new Script(peer, head).play(scripts.get(Math.min(number, scripts.size() - 1)));
                if (blind) {
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            return; // the client went away, which many scripts provoke
        } finally {
            ended.run();
        }
    }

    private static String readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("the client closed");
            }
            head.append((char) b);
        }
        for (String line : head.toString().toLowerCase(Locale.ROOT).split("\r\n")) {
            if (line.startsWith("content-length:")) {
                in.skipNBytes(Long.parseLong(line.substring(15).trim()));
            }
        }
        return head.toString();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "hostile-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** One script over one connection. */
    private static final class Script {
        private final Socket peer;
        private final OutputStream out;
        private final String authorization;
        private final String target;

        Script(Socket peer, String head) throws IOException {
            this.peer = peer;
            this.out = new BufferedOutputStream(peer.getOutputStream(), 1 << 16);
            this.target = head.isEmpty() ? "" : head.split(" ", 3)[1];
            int at = head.toLowerCase(Locale.ROOT).indexOf("authorization: ");
            this.authorization = at < 0 ? "" : head.substring(at + 15, head.indexOf("\r\n", at));
        }

        void play(String script) throws IOException, InterruptedException {
            for (String step : script.split(" ;; ")) {
                String[] words = step.strip().split(" ", 2);
                step(words[0], words.length > 1 ? words[1] : "");
            }
        }

        private void step(String verb, String rest) throws IOException, InterruptedException {
            int blank = rest.indexOf(' ');
            String first = blank < 0 ? rest : rest.substring(0, blank);
            String second = blank < 0 ? "" : rest.substring(blank + 1);
            switch (verb) {
                case "good" -> say(GOOD);
                case "echo" -> answer("200", "", bytes('"' + target + '"'));
                case "say" -> say(rest);
                case "answer" -> answer(first, "", bytes(second));
                case "wait" -> Thread.sleep(Long.parseLong(first));
                case "close" -> peer.close();
                case "reset" -> {
                    peer.setSoLinger(true, 0);
                    peer.close();
                }
                case "drip" -> drip(Long.parseLong(first), bytes(second));
                case "endless" -> {
                    while (true) {
                        drip(Long.parseLong(first), bytes(second));
                    }
                }
                case "repeat" -> repeat(Integer.parseInt(first), bytes(second));
                case "flood" -> repeat(Integer.MAX_VALUE, bytes(rest));
                case "hex" -> write(HexFormat.of().parseHex(rest.replace(" ", "")));
                case "packederror" -> answer("400", "Content-Encoding: gzip~", pack("gzip", bytes(rest)));
                case "packed" -> answer("200", "Content-Encoding: " + first + "~", pack(first, bytes(second)));
                case "members" -> {
                    byte[] empty = pack("gzip", new byte[0]);
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    for (int i = 0; i < Integer.parseInt(first); i++) {
                        all.write(empty);
                    }
                    all.write(pack("gzip", bytes(second)));
                    answer("200", "Content-Encoding: gzip~", all.toByteArray());
                }
                case "packedandmore" -> {
                    byte[] packed = pack(first, bytes(second));
                    answer("200", "Content-Encoding: " + first + "~", Arrays.copyOf(packed, packed.length + 4));
                }
                case "halfpacked" -> {
                    byte[] packed = pack(first, bytes(second));
                    answer("200", "Content-Encoding: " + first + "~", Arrays.copyOf(packed, packed.length / 2));
                }
                case "bomb" -> bomb(first, Integer.parseInt(second));
                case "charset" ->
                    answer(
                            "200",
                            "Content-Type: application/json; charset=" + first + "~",
                            second.getBytes(Charset.forName(first)));
                case "list" -> list(Integer.parseInt(first), bytes(second));
                default -> throw new IllegalArgumentException("no such step: " + verb);
            }
        }

        private byte[] bytes(String text) {
            String whole = text.replace("~", "\r\n").replace("{auth}", authorization);
            return whole.replace("^", "\u0001").getBytes(StandardCharsets.UTF_8);
        }

        private void say(String text) throws IOException {
            write(bytes(text));
        }

        private void answer(String status, String headers, byte[] body) throws IOException {
            say("HTTP/1.1 " + status + " Some~" + headers + "Content-Length: " + body.length + "~~");
            write(body);
        }

        private void drip(long millis, byte[] bytes) throws IOException, InterruptedException {
            for (byte b : bytes) {
                write(new byte[] {b});
                Thread.sleep(millis);
            }
        }

        private void repeat(int times, byte[] bytes) throws IOException {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.flush();
        }

        private void bomb(String coding, int megabytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream to = packer(coding, packed)) {
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < megabytes; i++) {
                    to.write(blanks);
                }
                to.write('1');
            }
            answer("200", "Content-Encoding: " + coding + "~", packed.toByteArray());
        }

        private void list(int times, byte[] item) throws IOException {
            say("HTTP/1.1 200 OK~Content-Length: " + ((item.length + 1L) * times + 3) + "~~[");
            for (int i = 0; i < times; i++) {
                out.write(item);
                out.write(',');
            }
            say("1]");
        }

        private static byte[] pack(String coding, byte[] plain) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream to = packer(coding, packed)) {
                to.write(plain);
            }
            return packed.toByteArray();
        }

        private static OutputStream packer(String coding, OutputStream to) throws IOException {
            return coding.toLowerCase(Locale.ROOT).endsWith("gzip")
                    ? new GZIPOutputStream(to)
                    : new DeflaterOutputStream(to, new Deflater(Deflater.BEST_SPEED));
        }

        private void write(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }
    }
}
