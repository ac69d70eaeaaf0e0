#ifndef VIDENSGRAF_CGRAPHVIZ_SHIM_H
#define VIDENSGRAF_CGRAPHVIZ_SHIM_H
#include <stdio.h>
#include <stdlib.h>
#include <graphviz/gvc.h>
#endif
