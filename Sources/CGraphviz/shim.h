// What Swift cannot reach of Graphviz by itself: the plugins' symbols, and lengths whose type differs between versions.
#ifndef VIDENSGRAF_CGRAPHVIZ_SHIM_H
#define VIDENSGRAF_CGRAPHVIZ_SHIM_H
#include <dirent.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
  static const char *const plugins[][2] = {
    {"libgvplugin_core", "gvplugin_core_LTX_library"},
    {"libgvplugin_dot_layout", "gvplugin_dot_layout_LTX_library"},
    {"libgvplugin_neato_layout", "gvplugin_neato_layout_LTX_library"},
    {"libgvplugin_pango", "gvplugin_pango_LTX_library"},
  };
  enum { count = sizeof plugins / sizeof plugins[0] };
  // Graphviz keeps the list, so it is never freed.
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

/// Renders DOT text; what is returned is freed with `gvFreeRenderData`. NULL where anything fails: see `aglasterr`.
static inline char *vg_render(
    GVC_t *context, const char *dot, const char *engine, const char *format, size_t *length) {
  *length = 0;
  Agraph_t *graph = agmemread(dot);
  if (!graph) return NULL;
  char *data = NULL;
  if (gvLayout(context, graph, engine) == 0) {
    // An unsigned int before Graphviz 14 and a size_t from it on: on a little-endian machine this fits both.
    if (gvRenderData(context, graph, format, &data, (void *)length) != 0) data = NULL;
    if (!data) *length = 0;
    gvFreeLayout(context, graph);
  }
  agclose(graph);
  return data;
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
