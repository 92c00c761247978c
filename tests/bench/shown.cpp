// bench_shown COMMAND [ARG ...]: starts a program, and waits at the X server until one of its windows has been painted.
// Prints the milliseconds until then, and the program's peak RSS and its PSS in kilobytes half a second later; then
// ends the program. It needs an X server on which nothing else opens windows, and no window manager.
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

struct Freed {
    void operator()(void *event) const { std::free(event); }
};
using Event = std::unique_ptr<xcb_generic_event_t, Freed>;

// Sees the top-level windows of one X server being made, mapped and painted.
class Watcher
{
public:
    explicit Watcher(xcb_connection_t *connection) : m_connection(connection)
    {
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(connection, &xcb_damage_id);
        m_damageEvent = uint8_t(damage->first_event + XCB_DAMAGE_NOTIFY);
        std::free(xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1), nullptr));
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(connection);
    }

    // Whether this event says that a window, mapped before, has been painted.
    bool isPainted(const xcb_generic_event_t *event)
    {
        const uint8_t type = event->response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            const auto *created = reinterpret_cast<const xcb_create_notify_event_t *>(event);
            watch(*created);
        } else if (type == XCB_MAP_NOTIFY) {
            m_mapped.insert(reinterpret_cast<const xcb_map_notify_event_t *>(event)->window);
        } else if (type == m_damageEvent) {
            return m_mapped.count(reinterpret_cast<const xcb_damage_notify_event_t *>(event)->drawable) > 0;
        }
        return false;
    }

private:
    // Tiny windows hold selections and the like; nobody sees them.
    void watch(const xcb_create_notify_event_t &created)
    {
        if (created.width < 50 || created.height < 50 || created.override_redirect) {
            return;
        }
        xcb_damage_create(m_connection, xcb_generate_id(m_connection), created.window,
                          XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        xcb_flush(m_connection);
    }

    xcb_connection_t *m_connection;
    uint8_t m_damageEvent = 0;
    std::set<xcb_window_t> m_mapped;
};

// A number of kilobytes from a file of /proc, by the name before its colon.
long kilobytes(const std::string &path, const std::string &name)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.rfind(name + ":", 0) == 0) {
            return std::strtol(line.c_str() + name.size() + 1, nullptr, 10);
        }
    }
    return 0;
}

pid_t start(char *command[])
{
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    return child;
}

} // namespace

int main(int argc, char *argv[])
{
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    if (argc < 2 || xcb_connection_has_error(connection) != 0) {
        std::cerr << "usage: bench_shown COMMAND [ARG ...], with DISPLAY set\n";
        return 1;
    }
    Watcher watcher(connection);
    const Clock::time_point begin = Clock::now();
    const pid_t child = start(argv + 1);
    bool isPainted = false;
    while (!isPainted) {
        const Event event(xcb_wait_for_event(connection));
        if (!event) {
            return 1;
        }
        isPainted = watcher.isPainted(event.get());
    }
    const std::chrono::duration<double, std::milli> shown = Clock::now() - begin;
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    const std::string proc = "/proc/" + std::to_string(child);
    std::cout << shown.count() << ' ' << kilobytes(proc + "/status", "VmHWM") << ' '
              << kilobytes(proc + "/smaps_rollup", "Pss") << '\n';
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    xcb_disconnect(connection);
    return 0;
}
