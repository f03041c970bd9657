// Package http: сервер, клиент и маршруты net/http.
package http

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"go-konspekt/examples/claims/prove"
)

func TestMain(m *testing.M) { prove.Main(m) }

func recovered(f func()) (value any) {
	defer func() { value = recover() }()
	f()
	return nil
}

// pipes — сеть в памяти: с ней сервер и клиент живут в пузыре synctest.
type pipes struct {
	accepted chan net.Conn
	closed   chan struct{}
	once     sync.Once
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case conn := <-p.accepted:
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "pipe"} }

func (p *pipes) dial(context.Context, string, string) (net.Conn, error) {
	client, server := net.Pipe()
	select {
	case p.accepted <- server:
		return client, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

// start запускает сервер и клиента в пузыре; served — что вернул Serve.
func start(t *testing.T, srv *http.Server) (client *http.Client, served <-chan error) {
	t.Helper()
	network := &pipes{accepted: make(chan net.Conn), closed: make(chan struct{})}
	result := make(chan error, 1)
	srv.ErrorLog = log.New(io.Discard, "", 0)
	go func() { result <- srv.Serve(network) }()
	transport := &http.Transport{DialContext: network.dial}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		srv.Close()
	})
	return &http.Client{Transport: transport}, result
}

const url = "http://service/"

func body(t *testing.T, resp *http.Response) string {
	t.Helper()
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Error(err)
	}
	return string(text)
}

// Код 500 для клиента не ошибка.
func TestStatus500IsNoError(t *testing.T) {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusInternalServerError)
	}))
	defer ts.Close()
	resp, err := http.Get(ts.URL)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusInternalServerError {
		t.Error(resp.Status)
	}
}

// Клиент по умолчанию ждёт без предела, транспорт — с такими числами.
func TestClientHasNoTimeoutByDefault(t *testing.T) {
	if http.DefaultClient.Timeout != 0 {
		t.Error("Timeout", http.DefaultClient.Timeout)
	}
	transport := http.DefaultTransport.(*http.Transport)
	for name, pair := range map[string][2]any{
		"MaxIdleConns":               {transport.MaxIdleConns, 100},
		"MaxIdleConnsPerHost":        {transport.MaxIdleConnsPerHost, 0},
		"DefaultMaxIdleConnsPerHost": {http.DefaultMaxIdleConnsPerHost, 2},
		"MaxConnsPerHost":            {transport.MaxConnsPerHost, 0},
		"TLSHandshakeTimeout":        {transport.TLSHandshakeTimeout, 10 * time.Second},
		"IdleConnTimeout":            {transport.IdleConnTimeout, 90 * time.Second},
		"ResponseHeaderTimeout":      {transport.ResponseHeaderTimeout, time.Duration(0)},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s = %v, ждали %v", name, pair[0], pair[1])
		}
	}
}

// После пика в пул возвращаются два соединения на хост, остальные
// закрываются.
func TestOnlyTwoIdleConnectionsPerHost(t *testing.T) {
	const peak = 5
	var opened atomic.Int32
	var together sync.WaitGroup
	ts := httptest.NewUnstartedServer(http.HandlerFunc(
		func(http.ResponseWriter, *http.Request) {
			together.Done()
			together.Wait() // все запросы пика идут одновременно
		}))
	ts.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			opened.Add(1)
		}
	}
	ts.Start()
	defer ts.Close()
	client := &http.Client{Transport: &http.Transport{}}
	burst := func() int {
		before := opened.Load()
		together.Add(peak)
		var done sync.WaitGroup
		for range peak {
			done.Go(func() {
				resp, err := client.Get(ts.URL)
				if err != nil {
					t.Error(err)
					return
				}
				_ = body(t, resp)
			})
		}
		done.Wait()
		return int(opened.Load() - before)
	}
	if first, second := burst(), burst(); first != peak || second != peak-2 {
		t.Errorf("новых соединений: %d, потом %d", first, second)
	}
}

// Пока тело не закрыто, соединение занято; прочитанное и закрытое тело
// возвращает его в пул.
func TestUnclosedBodyKeepsConnectionBusy(t *testing.T) {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(make([]byte, 64<<10))
	}))
	defer ts.Close()
	get := func() (resp *http.Response, reused bool) {
		ctx := httptrace.WithClientTrace(t.Context(), &httptrace.ClientTrace{
			GotConn: func(info httptrace.GotConnInfo) { reused = info.Reused },
		})
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, ts.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err = ts.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		return resp, reused
	}
	first, _ := get()
	second, reused := get()
	if reused {
		t.Error("занятое соединение отдано второму запросу")
	}
	_ = body(t, second)
	third, reused := get()
	if !reused {
		t.Error("освобождённое соединение не использовано")
	}
	first.Body.Close()
	third.Body.Close()
}

// stale отвечает на первый запрос соединения и закрывает его вместо
// ответа на второй: так выглядит гонка keep-alive.
func stale(t *testing.T) *httptest.Server {
	var first sync.Map
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, seen := first.LoadOrStore(r.RemoteAddr, true); !seen {
			return
		}
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		conn.Close()
	}))
}

// Если переиспользованное соединение оборвалось, клиент сам повторяет GET,
// а PUT — только с Idempotency-Key.
func TestOnlyRepeatableRequestsAreRetried(t *testing.T) {
	for _, c := range []struct {
		method, key string
		retried     bool
	}{
		{http.MethodGet, "", true},
		{http.MethodPut, "", false},
		{http.MethodPut, "k-7", true},
	} {
		ts := stale(t)
		var err error
		for range 2 {
			req, bad := http.NewRequest(c.method, ts.URL, strings.NewReader("тело"))
			if bad != nil {
				t.Fatal(bad)
			}
			if c.key != "" {
				req.Header.Set("Idempotency-Key", c.key)
			}
			var resp *http.Response
			if resp, err = ts.Client().Do(req); err == nil {
				_ = body(t, resp)
			}
		}
		if retried := err == nil; retried != c.retried {
			t.Errorf("%s с ключом %q: %v", c.method, c.key, err)
		}
		ts.Close()
	}
}

// Панику обработчика сервер перехватывает: клиент видит обрыв, в журнале
// стек, следующий запрос обслужен.
func TestHandlerPanicDoesNotEndProcess(t *testing.T) {
	var journal bytes.Buffer
	mux := http.NewServeMux()
	mux.HandleFunc("/panic", func(http.ResponseWriter, *http.Request) { panic("сбой") })
	mux.HandleFunc("/ok", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "жив") })
	ts := httptest.NewUnstartedServer(mux)
	ts.Config.ErrorLog = log.New(&journal, "", 0)
	ts.Start()
	if _, err := http.Get(ts.URL + "/panic"); !errors.Is(err, io.EOF) {
		t.Errorf("клиент увидел %v", err)
	}
	resp, err := http.Get(ts.URL + "/ok")
	if err != nil || body(t, resp) != "жив" {
		t.Error("после паники:", err)
	}
	ts.Close()
	if !strings.HasPrefix(journal.String(), "http: panic serving ") ||
		!strings.Contains(journal.String(), ": сбой\ngoroutine ") {
		t.Errorf("журнал %q", &journal)
	}
}

var panicBeside = prove.New(func() {
	ts := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		go func() { panic("сбой") }()
		select {}
	}))
	_, err := http.Get(ts.URL)
	fmt.Println("ответ:", err)
})

// Паника в горутине, которую запустил обработчик, завершает процесс.
func TestPanicInGoroutineOfHandlerEndsProcess(t *testing.T) {
	panicBeside.Run(t).Ends("exit status 2").Says("panic: сбой\n").Omits("ответ:")
}

func named(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, name, r.PathValue("id"), r.PathValue("path"))
	}
}

func ask(h http.Handler, method, path string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w
}

// Побеждает самый точный шаблон, порядок регистрации неважен.
func TestMostSpecificPatternWins(t *testing.T) {
	patterns := []string{"/orders/{id}", "GET /orders/{id}", "GET /orders/new"}
	for range 2 {
		mux := http.NewServeMux()
		for _, pattern := range patterns {
			mux.HandleFunc(pattern, named(pattern+" "))
		}
		for request, want := range map[[2]string]string{
			{"GET", "/orders/new"}: "GET /orders/new ",
			{"PUT", "/orders/new"}: "/orders/{id} new",
			{"GET", "/orders/7"}:   "GET /orders/{id} 7",
			{"PUT", "/orders/7"}:   "/orders/{id} 7",
		} {
			if got := ask(mux, request[0], request[1]).Body.String(); got != want {
				t.Errorf("%v: %s", request, got)
			}
		}
		patterns[0], patterns[2] = patterns[2], patterns[0]
	}
}

// Шаблоны пересеклись, и ни один не точнее: паника при регистрации.
func TestConflictingPatternsPanic(t *testing.T) {
	mux := http.NewServeMux()
	mux.Handle("/orders/{id}/items", named(""))
	got := recovered(func() { mux.Handle("/orders/new/{what}", named("")) })
	text := fmt.Sprint(got)
	if !strings.Contains(text, "conflicts with pattern") ||
		!strings.Contains(text, `both match some paths, like "/orders/new/items"`) {
		t.Errorf("поймали %v", got)
	}
}

// Неподходящий метод даёт 405 с Allow; GET подходит и для HEAD.
func TestWrongMethodGives405WithAllow(t *testing.T) {
	mux := http.NewServeMux()
	mux.Handle("GET /orders/{id}", named(""))
	got := ask(mux, http.MethodPost, "/orders/7")
	if got.Code != http.StatusMethodNotAllowed || got.Header().Get("Allow") != "GET, HEAD" {
		t.Error(got.Code, got.Header())
	}
	if got := ask(mux, http.MethodHead, "/orders/7"); got.Code != http.StatusOK {
		t.Error("HEAD:", got.Code)
	}
}

// {id} — ровно один сегмент, {path...} — остаток, {$} — только сам путь.
func TestWildcardMatchesOneSegment(t *testing.T) {
	mux := http.NewServeMux()
	mux.Handle("/orders/{id}", named("заказ "))
	mux.Handle("/files/{path...}", named("файл "))
	mux.Handle("/{$}", named("корень"))
	for path, want := range map[string]string{
		"/orders/7":     "заказ 7",
		"/orders/a%2Fb": "заказ a/b",
		"/files/a/b":    "файл a/b",
		"/":             "корень",
	} {
		if got := ask(mux, http.MethodGet, path).Body.String(); got != want {
			t.Errorf("%s: %s", path, got)
		}
	}
	for _, path := range []string{"/orders/7/", "/orders/7/items", "/other"} {
		if got := ask(mux, http.MethodGet, path).Code; got != http.StatusNotFound {
			t.Errorf("%s: %d", path, got)
		}
	}
	got := recovered(func() { mux.Handle("/b_{id}", named("")) })
	if !strings.Contains(fmt.Sprint(got), "bad wildcard segment") {
		t.Errorf("часть сегмента: %v", got)
	}
}

// Запрос к /admin при шаблоне /admin/ перенаправляется кодом 307 (с 1.26).
func TestMissingSlashRedirectsWith307(t *testing.T) {
	mux := http.NewServeMux()
	mux.Handle("/admin/", named(""))
	got := ask(mux, http.MethodPost, "/admin")
	if got.Code != http.StatusTemporaryRedirect || got.Header().Get("Location") != "/admin/" {
		t.Error(got.Code, got.Header())
	}
}

// 301, 302 и 303 превращают POST в GET, 307 и 308 сохраняют метод и тело.
func TestRedirectChangesMethod(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/target", func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		fmt.Fprint(w, r.Method, " ", string(text), err)
	})
	for _, code := range []int{301, 302, 303, 307, 308} {
		mux.Handle(fmt.Sprint("/", code), http.RedirectHandler("/target", code))
	}
	ts := httptest.NewServer(mux)
	defer ts.Close()
	for code, want := range map[int]string{
		301: "GET <nil>", 302: "GET <nil>", 303: "GET <nil>",
		307: "POST тело<nil>", 308: "POST тело<nil>",
	} {
		resp, err := http.Post(fmt.Sprint(ts.URL, "/", code), "text/plain", strings.NewReader("тело"))
		if err != nil {
			t.Fatal(err)
		}
		if got := body(t, resp); got != want {
			t.Errorf("%d: %s", code, got)
		}
	}
}

// Если обработчик не поставил Content-Type, JSON станет text/plain.
func TestJSONIsSniffedAsPlainText(t *testing.T) {
	got := ask(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"id":7}`)
	}), http.MethodGet, "/")
	if kind := got.Result().Header.Get("Content-Type"); kind != "text/plain; charset=utf-8" {
		t.Error(kind)
	}
}

// Заголовок после WriteHeader в ответ не попадёт.
func TestHeaderAfterWriteHeaderIsLost(t *testing.T) {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Before", "1")
		w.WriteHeader(http.StatusCreated)
		w.Header().Set("X-After", "1")
	}))
	defer ts.Close()
	resp, err := http.Get(ts.URL)
	if err != nil {
		t.Fatal(err)
	}
	_ = body(t, resp)
	if resp.Header.Get("X-Before") != "1" || resp.Header.Get("X-After") != "" {
		t.Error(resp.Header)
	}
}

// http.Error обработчик не завершает: тело склеится, второй WriteHeader
// останется строкой в журнале.
func TestErrorDoesNotEndHandler(t *testing.T) {
	var journal bytes.Buffer
	ts := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "нет прав", http.StatusForbidden)
		w.WriteHeader(http.StatusOK)
		fmt.Fprint(w, "секрет")
	}))
	ts.Config.ErrorLog = log.New(&journal, "", 0)
	ts.Start()
	resp, err := http.Get(ts.URL)
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, resp); got != "нет прав\nсекрет" || resp.StatusCode != http.StatusForbidden {
		t.Error(resp.Status, got)
	}
	ts.Close()
	if !strings.HasPrefix(journal.String(), "http: superfluous response.WriteHeader call from ") {
		t.Errorf("журнал %q", &journal)
	}
}

// MaxBytesReader обрывает чтение тела с понятной ошибкой.
func TestMaxBytesReaderLimitsBody(t *testing.T) {
	var got error
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, got = io.ReadAll(http.MaxBytesReader(w, r.Body, 3))
	})
	h.ServeHTTP(httptest.NewRecorder(),
		httptest.NewRequest(http.MethodPost, "/", strings.NewReader("четыре")))
	var tooLarge *http.MaxBytesError
	if !errors.As(got, &tooLarge) || got.Error() != "http: request body too large" {
		t.Error(got)
	}
}

// raw шлёт серверу текст запроса и возвращает первую строку ответа.
func raw(t *testing.T, ts *httptest.Server, request string) string {
	t.Helper()
	conn, err := net.Dial("tcp", ts.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	go func() { _, _ = io.WriteString(conn, request) }()
	line, err := bufio.NewReader(conn).ReadString('\n')
	if err != nil {
		t.Error(err)
	}
	return strings.TrimSpace(line)
}

// Без Host сервер отвечает 400.
func TestRequestWithoutHostIsBad(t *testing.T) {
	ts := httptest.NewServer(named(""))
	defer ts.Close()
	got := raw(t, ts, "GET / HTTP/1.1\r\n\r\n")
	if got != "HTTP/1.1 400 Bad Request: missing required Host header" {
		t.Error(got)
	}
}

// Заголовки запроса ограничены: 1 МиБ и 500 значений (с Go 1.27).
func TestRequestHeadersAreLimited(t *testing.T) {
	ts := httptest.NewServer(named(""))
	defer ts.Close()
	request := func(headers string) string {
		return "GET / HTTP/1.1\r\nHost: x\r\n" + headers + "Connection: close\r\n\r\n"
	}
	const tooLarge = "HTTP/1.1 431 Request Header Fields Too Large"
	for name, c := range map[string]struct{ headers, want string }{
		"498 и ещё два": {strings.Repeat("A: b\r\n", 498), "HTTP/1.1 200 OK"},
		"499 и ещё два": {strings.Repeat("A: b\r\n", 499), tooLarge},
		"больше 1 МиБ":  {"A: " + strings.Repeat("b", 1<<20+8<<10) + "\r\n", tooLarge},
	} {
		if got := raw(t, ts, request(c.headers)); got != c.want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// Тело короче Content-Length — у клиента unexpected EOF, длиннее — ошибка
// записи у обработчика.
func TestContentLengthMustMatchBody(t *testing.T) {
	var written error
	mux := http.NewServeMux()
	mux.HandleFunc("/short", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "10")
		fmt.Fprint(w, "12345")
	})
	mux.HandleFunc("/long", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "3")
		_, written = fmt.Fprint(w, "12345")
	})
	ts := httptest.NewServer(mux)
	resp, err := http.Get(ts.URL + "/short")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadAll(resp.Body); err != io.ErrUnexpectedEOF {
		t.Error("короче:", err)
	}
	resp.Body.Close()
	if resp, err = http.Get(ts.URL + "/long"); err == nil {
		resp.Body.Close()
	}
	ts.Close()
	if written == nil || written.Error() != "http: wrote more than the declared Content-Length" {
		t.Error("длиннее:", written)
	}
}

// С TLS сервер и клиент сами выбирают HTTP/2, без TLS — HTTP/1.1.
func TestHTTP2ComesWithTLS(t *testing.T) {
	certified := httptest.NewTLSServer(nil) // нужен только его сертификат
	defer certified.Close()
	transport := certified.Client().Transport.(*http.Transport)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	secure := &http.Server{
		Handler:   named("TLS"),
		TLSConfig: certified.TLS.Clone(),
	}
	secure.TLSConfig.NextProtos = nil
	go func() { _ = secure.ServeTLS(listener, "", "") }()
	defer secure.Close()
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig:   transport.TLSClientConfig,
		ForceAttemptHTTP2: true, // как у DefaultTransport
	}}
	resp, err := client.Get("https://" + listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if _ = body(t, resp); resp.Proto != "HTTP/2.0" {
		t.Error("с TLS:", resp.Proto)
	}

	plain := httptest.NewServer(named(""))
	defer plain.Close()
	resp, err = http.Get(plain.URL)
	if err != nil {
		t.Fatal(err)
	}
	if _ = body(t, resp); resp.Proto != "HTTP/1.1" {
		t.Error("без TLS:", resp.Proto)
	}
}

// Простаивающее соединение HTTP/1.1 занимает на сервере одну горутину.
func TestIdleConnectionCostsOneGoroutine(t *testing.T) {
	const connections = 10
	var idle sync.WaitGroup
	idle.Add(connections)
	ts := httptest.NewUnstartedServer(named(""))
	ts.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateIdle {
			idle.Done()
		}
	}
	ts.Start()
	defer ts.Close()
	for range connections {
		conn, err := net.Dial("tcp", ts.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		fmt.Fprint(conn, "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
	}
	idle.Wait()
	buf := make([]byte, 1<<20)
	stacks := string(buf[:runtime.Stack(buf, true)])
	if n := strings.Count(stacks, "created by net/http.(*Server).Serve "); n != connections {
		t.Errorf("горутин соединений %d", n)
	}
	if n := strings.Count(stacks, "net/http.(*connReader).backgroundRead"); n != 0 {
		t.Errorf("фоновых чтений %d", n)
	}
}

// WriteTimeout обработчик не прерывает: он дорабатывает, клиент получает
// EOF.
func TestWriteTimeoutDoesNotStopHandler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var ctxErr error
		var took time.Duration
		client, _ := start(t, &http.Server{
			WriteTimeout: time.Second,
			Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				begun := time.Now()
				time.Sleep(time.Hour)
				took, ctxErr = time.Since(begun), r.Context().Err()
				fmt.Fprint(w, "готово")
			}),
		})
		_, err := client.Get(url)
		if !errors.Is(err, io.EOF) {
			t.Errorf("клиент увидел %v", err)
		}
		if took != time.Hour || ctxErr != nil {
			t.Errorf("обработчик работал %v, контекст: %v", took, ctxErr)
		}
	})
}

// ResponseController продлевает срок записи для одного запроса.
func TestResponseControllerExtendsWriteTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, _ := start(t, &http.Server{
			WriteTimeout: time.Second,
			Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				err := http.NewResponseController(w).
					SetWriteDeadline(time.Now().Add(2 * time.Hour))
				time.Sleep(time.Hour)
				fmt.Fprint(w, "готово", err)
			}),
		})
		resp, err := client.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		if got := body(t, resp); got != "готово<nil>" {
			t.Error(got)
		}
	})
}

// TimeoutHandler отвечает 503 и отменяет контекст, но код не останавливает.
func TestTimeoutHandlerReplies503(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		finished := make(chan error, 1)
		slow := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			time.Sleep(time.Hour)
			finished <- r.Context().Err()
		})
		client, _ := start(t, &http.Server{
			Handler: http.TimeoutHandler(slow, time.Second, "слишком долго"),
		})
		begun := time.Now()
		resp, err := client.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		if got := body(t, resp); got != "слишком долго" || resp.StatusCode != http.StatusServiceUnavailable {
			t.Error(resp.Status, got)
		}
		if took := time.Since(begun); took != time.Second {
			t.Errorf("ответ через %v", took)
		}
		if err := <-finished; err != context.DeadlineExceeded {
			t.Errorf("контекст обработчика: %v", err)
		}
		if took := time.Since(begun); took != time.Hour {
			t.Errorf("обработчик кончил через %v", took)
		}
	})
}

// Client.Timeout включает чтение тела.
func TestClientTimeoutIncludesBody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, _ := start(t, &http.Server{
			Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				_ = http.NewResponseController(w).Flush() // заголовки ушли
				<-r.Context().Done()
			}),
		})
		client.Timeout = time.Second
		begun := time.Now()
		resp, err := client.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		_, err = io.ReadAll(resp.Body)
		if !os.IsTimeout(err) || time.Since(begun) != time.Second {
			t.Errorf("через %v: %v", time.Since(begun), err)
		}
	})
}

// Срок клиента по HTTP не передаётся: сервер видит только обрыв.
func TestDeadlineDoesNotTravelOverHTTP(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		type seen struct {
			deadline bool
			err      error
		}
		server := make(chan seen, 1)
		client, _ := start(t, &http.Server{
			Handler: http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				_, deadline := r.Context().Deadline()
				<-r.Context().Done()
				server <- seen{deadline, r.Context().Err()}
			}),
		})
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := client.Do(req); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("клиент: %v", err)
		}
		if got := <-server; got.deadline || got.err != context.Canceled {
			t.Errorf("сервер: %+v", got)
		}
	})
}

// Контекст запроса отменяется после возврата из обработчика.
func TestRequestContextEndsWithHandler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var ctx context.Context
		client, _ := start(t, &http.Server{
			Handler: http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				ctx = r.Context()
				if ctx.Err() != nil {
					t.Error("отменён в обработчике")
				}
			}),
		})
		resp, err := client.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		_ = body(t, resp)
		synctest.Wait()
		if ctx.Err() != context.Canceled {
			t.Errorf("после ответа: %v", ctx.Err())
		}
	})
}

// Serve возвращает ErrServerClosed сразу, а Shutdown ждёт обработчика и
// контекста его не отменяет.
func TestShutdownWaitsForHandlerServeDoesNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		entered := make(chan struct{})
		var ctxErr error
		srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(entered)
			time.Sleep(time.Hour)
			ctxErr = r.Context().Err()
			fmt.Fprint(w, "готово")
		})}
		client, served := start(t, srv)
		answer := make(chan string, 1)
		go func() {
			resp, err := client.Get(url)
			if err != nil {
				answer <- err.Error()
				return
			}
			answer <- body(t, resp)
		}()
		<-entered
		begun := time.Now()
		stopped := make(chan error, 1)
		go func() { stopped <- srv.Shutdown(context.Background()) }()
		if err := <-served; err != http.ErrServerClosed || time.Since(begun) != 0 {
			t.Errorf("Serve через %v: %v", time.Since(begun), err)
		}
		if err := <-stopped; err != nil || time.Since(begun) < time.Hour {
			t.Errorf("Shutdown через %v: %v", time.Since(begun), err)
		}
		if got := <-answer; got != "готово" || ctxErr != nil {
			t.Errorf("ответ %q, контекст: %v", got, ctxErr)
		}
	})
}

// Shutdown с отменённым контекстом занятых соединений не ждёт.
func TestShutdownWithCancelledContextDoesNotWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		entered := make(chan struct{})
		release := make(chan struct{})
		srv := &http.Server{Handler: http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			close(entered)
			<-release
		})}
		client, _ := start(t, srv)
		done := make(chan struct{})
		go func() {
			defer close(done)
			if resp, err := client.Get(url); err == nil {
				resp.Body.Close()
			}
		}()
		<-entered
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		begun := time.Now()
		if err := srv.Shutdown(ctx); err != context.Canceled || time.Since(begun) > time.Second {
			t.Errorf("через %v: %v", time.Since(begun), err)
		}
		close(release)
		<-done
	})
}

// go vet находит signal.Notify с каналом без буфера.
func TestVetFindsUnbufferedSignalChannel(t *testing.T) {
	prove.Vet(t, "testdata/notify.go").
		Ends("exit status 1").
		Says("misuse of unbuffered os.Signal channel as argument to signal.Notify")
}

// При ошибке запроса resp равен nil.
func TestResponseIsNilOnError(t *testing.T) {
	resp, err := http.Get("http://127.0.0.1:0/")
	if err == nil || resp != nil {
		t.Error(resp, err)
	}
}
