// Graphviz behind one call: DOT text in, a drawing out, in a child process that shares our code but not our memory.
#ifndef VIDENSGRAF_CGRAPHVIZ_SHIM_H
#define VIDENSGRAF_CGRAPHVIZ_SHIM_H
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <search.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <graphviz/gvc.h>

/// dladdr, which the headers hide without _GNU_SOURCE; and that clashes with Swift's own module of them.
struct vg_symbol { const char *file; void *base; const char *name; void *address; };
extern int vg_dladdr(const void *address, struct vg_symbol *symbol) __asm__("dladdr");

/// Opens `prefix.so*` of the folder `graphviz` beside libgvc; NULL where there is none.
static inline void *vg_open_beside_gvc(const char *prefix) {
  struct vg_symbol gvc;
  void *program = dlopen(NULL, RTLD_NOW);
  void *layout = program ? dlsym(program, "gvLayout") : NULL;
  if (!layout || !vg_dladdr(layout, &gvc) || !gvc.file) return NULL;
  char folder[2048];
  const char *slash = strrchr(gvc.file, '/');
  if (!slash) return NULL;
  snprintf(folder, sizeof folder, "%.*s/graphviz", (int)(slash - gvc.file), gvc.file);
  DIR *entries = opendir(folder);
  if (!entries) return NULL;
  void *library = NULL;
  struct dirent *entry;
  while (!library && (entry = readdir(entries))) {
    size_t length = strlen(prefix);
    if (strncmp(entry->d_name, prefix, length) || strncmp(entry->d_name + length, ".so", 3)) continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
  }
  closedir(entries);
  return library;
}

/// A context with the plugins that we need, given by hand, so that no plugin cache (`dot -c`) is needed; with
/// Graphviz's own loading where they cannot be found. NULL where Graphviz cannot start.
static inline GVC_t *vg_context(void) {
  const char *const plugins[][2] = {
    {"libgvplugin_core", "gvplugin_core_LTX_library"},
    {"libgvplugin_dot_layout", "gvplugin_dot_layout_LTX_library"},
    {"libgvplugin_neato_layout", "gvplugin_neato_layout_LTX_library"},
    {"libgvplugin_pango", "gvplugin_pango_LTX_library"},
  };
  enum { count = sizeof plugins / sizeof plugins[0] };
  // Graphviz keeps the list, so it is not freed.
  lt_symlist_t *list = (lt_symlist_t *)calloc(count + 1, sizeof(lt_symlist_t));
  if (!list) return NULL;
  for (int i = 0; i < count; i++) {
    void *library = vg_open_beside_gvc(plugins[i][0]);
    void *symbol = library ? dlsym(library, plugins[i][1]) : NULL;
    if (!symbol) {
      free(list);
      return gvContext();
    }
    list[i].name = plugins[i][1];
    list[i].address = symbol;
  }
  return gvContextPlugins(list, 0);
}

/// Names in order of appearance. Graphviz by itself numbers nodes and clusters by the address of their name, so that
/// the order of the clusters would depend on the memory of the process.
struct vg_names {
  char **names; ///< Of object 2 * i at i; NULL for the nameless.
  size_t count, room;
  void *tree; ///< Of `struct vg_name`, by name.
};

struct vg_name {
  const char *name;
  IDTYPE id;
};

static inline int vg_compare_names(const void *a, const void *b) {
  return strcmp(((const struct vg_name *)a)->name, ((const struct vg_name *)b)->name);
}

static inline void *vg_open_names(Agraph_t *graph, Agdisc_t *disc) {
  (void)graph, (void)disc;
  return calloc(1, sizeof(struct vg_names));
}

static inline long vg_number_of_name(void *state, int kind, char *name, IDTYPE *id, int creates) {
  (void)kind;
  struct vg_names *all = (struct vg_names *)state;
  struct vg_name wanted = {name, 0};
  void *found = name ? tfind(&wanted, &all->tree, vg_compare_names) : NULL;
  if (found) {
    *id = (*(struct vg_name **)found)->id;
    return 1;
  }
  if (name && !creates) return 0;
  if (all->count == all->room) {
    char **larger = (char **)realloc(all->names, sizeof(char *) * (all->room = all->room * 2 + 64));
    if (!larger) return 0;
    all->names = larger;
  }
  char *copy = name ? strdup(name) : NULL;
  // Graphviz takes an even number for a name and an odd one for none.
  *id = (IDTYPE)all->count * 2 + (name ? 0 : 1);
  all->names[all->count++] = copy;
  if (name) {
    struct vg_name *entry = (struct vg_name *)malloc(sizeof(struct vg_name));
    if (!copy || !entry) return 0;
    entry->name = copy;
    entry->id = *id;
    tsearch(entry, &all->tree, vg_compare_names);
  }
  return 1;
}

static inline long vg_refuse_number(void *state, int kind, IDTYPE id) {
  (void)state, (void)kind, (void)id;
  return 0;
}

static inline void vg_keep_number(void *state, int kind, IDTYPE id) { (void)state, (void)kind, (void)id; }

static inline char *vg_name_of_number(void *state, int kind, IDTYPE id) {
  (void)kind;
  struct vg_names *all = (struct vg_names *)state;
  return id / 2 < all->count ? all->names[id / 2] : NULL;
}

static inline void vg_close_names(void *state) { (void)state; }

static inline void vg_register_name(void *state, int kind, void *object) { (void)state, (void)kind, (void)object; }

static inline Agraph_t *vg_read(const char *dot) {
  Agiddisc_t numbers = {
    vg_open_names, vg_number_of_name, vg_refuse_number, vg_keep_number, vg_name_of_number, vg_close_names,
    vg_register_name,
  };
  // Graphviz keeps both disciplines, so they are not freed.
  Agiddisc_t *kept = (Agiddisc_t *)malloc(sizeof numbers);
  FILE *file = fmemopen((void *)dot, strlen(dot), "r");
  if (!kept || !file) return NULL;
  *kept = numbers;
  Agdisc_t disc = {&AgMemDisc, kept, &AgIoDisc};
  return agread(file, &disc);
}

/// How a render ended.
enum vg_outcome {
  vg_drawn,     ///< The data is the drawing.
  vg_refused,   ///< Graphviz gave an error: the data is its message.
  vg_crashed,   ///< Graphviz fell over.
  vg_timed_out, ///< It used up its seconds.
  vg_no_child,  ///< The system has no room for a child process.
};

static inline void vg_send(int pipe, char outcome, const char *data, size_t length) {
  ssize_t sent = write(pipe, &outcome, 1);
  for (size_t done = 0; sent > 0 && done < length; done += (size_t)sent) {
    sent = write(pipe, data + done, length - done);
  }
  // Nothing is freed: the child's end frees all, while Graphviz 2.42 frees twice after a labelled arrow within a rank.
  _exit(sent > 0 ? 0 : 1);
}

/// What the child does: lays out, draws, sends, ends.
static inline void vg_draw_and_exit(int pipe, const char *dot, const char *engine, const char *format, int seconds) {
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // Against a child that waits for ever, say for a lock that another thread of its parent held.
  alarm((unsigned)seconds * 5);
  struct rlimit time = {(rlim_t)seconds, (rlim_t)seconds + 1};
  setrlimit(RLIMIT_CPU, &time);
  struct rlimit memory = {(rlim_t)4 << 30, (rlim_t)4 << 30};
  setrlimit(RLIMIT_DATA, &memory);
  struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  int nowhere = open("/dev/null", O_WRONLY);
  if (nowhere >= 0) dup2(nowhere, 2);
  // Graphviz reads no file named in a graph where it runs for a server.
  setenv("SERVER_NAME", "vidensgraf", 1);
  // A PDF tells when it was made, in a form that hangs on the time zone: see PDFFinisher.
  setenv("TZ", "UTC0", 1);
  // Keeps messages for aglasterr instead of printing them.
  agseterr(AGMAX);
  GVC_t *context = vg_context();
  Agraph_t *graph = context ? vg_read(dot) : NULL;
  char *data = NULL;
  // An unsigned int before Graphviz 14 and a size_t from it on: on a little-endian machine this fits both.
  size_t length = 0;
  // Errors are told and warnings are not: with one the drawing is whole.
  if (graph && gvLayout(context, graph, engine) == 0
      && gvRenderData(context, graph, format, &data, (void *)&length) == 0 && data && length > 0
      && agerrors() < (int)AGERR) {
    vg_send(pipe, vg_drawn, data, length);
  }
  const char *message = aglasterr();
  if (!message) message = "no reason given";
  vg_send(pipe, vg_refused, message, strlen(message));
}

/// Renders DOT text in a child process of its own, since Graphviz is not thread-safe, has no timeout, keeps state
/// from one render to the next, and can crash. What `data` gets is freed with `free`.
static inline enum vg_outcome vg_render(
    const char *dot, const char *engine, const char *format, int seconds, char **data, size_t *length) {
  *data = NULL;
  *length = 0;
  int ends[2];
  if (pipe(ends) != 0) return vg_no_child;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  pid_t child = fork();
  if (child == 0) vg_draw_and_exit(ends[1], dot, engine, format, seconds);
  close(ends[1]);
  size_t room = 0, got = 0;
  ssize_t more = child < 0 ? 0 : 1;
  while (more > 0) {
    if (got == room) {
      char *larger = (char *)realloc(*data, room = room ? room * 2 : 1 << 16);
      if (!larger) break;
      *data = larger;
    }
    do { more = read(ends[0], *data + got, room - got); } while (more < 0 && errno == EINTR);
    if (more > 0) got += (size_t)more;
  }
  close(ends[0]);
  if (child < 0) return vg_no_child;
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  if (WIFSIGNALED(status)) {
    int number = WTERMSIG(status);
    return number == SIGXCPU || number == SIGALRM || number == SIGKILL ? vg_timed_out : vg_crashed;
  }
  if (got == 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return vg_crashed;
  char outcome = (*data)[0];
  memmove(*data, *data + 1, got - 1);
  *length = got - 1;
  return (enum vg_outcome)outcome;
}

/// How many fonts the system has; -1 where fontconfig cannot be asked.
static inline int vg_font_count(void) {
  typedef struct { int count; int room; void **fonts; } FontSet;
  void *library = dlopen("libfontconfig.so.1", RTLD_NOW);
  if (!library) return -1;
  void *(*load)(void) = (void *(*)(void))dlsym(library, "FcInitLoadConfigAndFonts");
  FontSet *(*fonts)(void *, int) = (FontSet * (*)(void *, int)) dlsym(library, "FcConfigGetFonts");
  void (*destroy)(void *) = (void (*)(void *))dlsym(library, "FcConfigDestroy");
  if (!load || !fonts || !destroy) return -1;
  void *config = load();
  if (!config) return -1;
  FontSet *set = fonts(config, 0);
  int count = set ? set->count : 0;
  destroy(config);
  return count;
}
#endif
