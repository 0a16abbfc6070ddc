"""A web host on loopback that tells what it was asked for."""

import http.server
import threading


class PageServer:
    """Serves files from memory, by path; `asked` has every request since the last `forget`."""

    def __init__(self):
        self.files, self.asked = {}, []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.asked.append((self.command, self.path))
                path = self.path.partition("?")[0]
                body = outer.files.get(path)
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8" if path.endswith(".html") else "text/plain")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            do_POST = do_HEAD = do_PUT = do_OPTIONS = do_GET

            def log_message(self, *words):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def forget(self):
        self.asked.clear()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
