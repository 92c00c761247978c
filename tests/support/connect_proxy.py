"""An HTTP proxy that knows CONNECT only, records every request line it sees, and refuses or loses connections when told."""

import socket
import threading


class Proxy:
    """Tunnels plisio.test to the server's TLS listener, whatever port was asked for; every other host goes nowhere."""

    ANSWERS = {"refuse": b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
               "unavailable": b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
               "challenge": b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                            b"Content-Length: 0\r\n\r\n"}

    def __init__(self, server):
        self.server = server
        self.mode = "tunnel"
        self.seen = []  # request lines, and whether anything readable went through
        self.lock = threading.Lock()

    def set_mode(self, setup):
        with self.lock:
            self.mode = setup["mode"]
            self.seen = []
        return {}

    def report(self):
        with self.lock:
            return {"mode": self.mode, "seen": list(self.seen)}

    def serve(self, client):
        with client:
            try:
                head = self._read_head(client)
                line = head.split(b"\r\n")[0].decode("latin-1")
                with self.lock:
                    self.seen.append({"line": line, "credentials": b"authorization" in head.lower()})
                    mode = self.mode
                if mode in self.ANSWERS:
                    client.sendall(self.ANSWERS[mode])
                elif mode != "close" and line.startswith("CONNECT "):
                    self._tunnel(client, mode)
            except OSError:
                pass

    @staticmethod
    def _read_head(client):
        head = b""
        while b"\r\n\r\n" not in head:
            received = client.recv(65536)
            if not received:
                break
            head += received
        return head

    def _tunnel(self, client, mode):
        with socket.create_connection(("127.0.0.1", self.server.ports["tls"])) as upstream:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=self._pump, args=(upstream, client), daemon=True)
            if mode == "tunnel":
                back.start()
            self._pump(client, upstream)
            if mode == "tunnel":
                back.join()

    @staticmethod
    def _pump(source, sink):
        try:
            while received := source.recv(65536):
                sink.sendall(received)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass
