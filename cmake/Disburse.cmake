# How every layer and test of Disburse is declared.
include_guard(GLOBAL)

# Warnings are errors with the compiler that the project is checked with; another version knows other warnings.
set(warnings_are_errors OFF)
if(DISBURSE_WERROR AND CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\.")
    set(warnings_are_errors ON)
endif()
# What GCC 12 only guesses while it optimises, often of the standard library's own code: said, but no error.
set(guesses array-bounds dangling-pointer free-nonheap-object maybe-uninitialized restrict stringop-overflow
            stringop-overread)
list(TRANSFORM guesses PREPEND -Wno-error=)

# Warnings and definitions that all our code is compiled with.
add_library(disburse_flags INTERFACE)
target_compile_definitions(disburse_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_compile_options(disburse_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${warnings_are_errors}>:-Werror> $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:${guesses}>)

# A test runs once for each time that it is built: its own code (not what it tests) is compiled in the quickest way.
set(quickly $<$<NOT:$<CONFIG:Debug>>:-O0> $<$<BOOL:${DISBURSE_SANITIZE}>:-fno-sanitize=undefined>)

# Precompiled headers, made once and used by many: for layers without a screen, for those with one, and for tests.
add_library(disburse_precompiled_core STATIC ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(disburse_precompiled_core PRIVATE Qt6::Core disburse_flags)
add_library(disburse_precompiled_screen STATIC ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(disburse_precompiled_screen PRIVATE Qt6::Widgets disburse_flags)
add_library(disburse_precompiled_test STATIC ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
target_link_libraries(disburse_precompiled_test PRIVATE Qt6::Core disburse_flags)
target_compile_options(disburse_precompiled_test PRIVATE ${quickly})
set_target_properties(disburse_precompiled_core disburse_precompiled_screen disburse_precompiled_test
                      PROPERTIES AUTOMOC OFF AUTOUIC OFF)
if(DISBURSE_PCH)
    target_precompile_headers(disburse_precompiled_core PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
    target_precompile_headers(disburse_precompiled_screen PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_gui.h)
    target_precompile_headers(disburse_precompiled_test PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
endif()
function(disburse_precompile target kind)
    if(DISBURSE_PCH)
        target_precompile_headers(${target} REUSE_FROM disburse_precompiled_${kind})
    endif()
endfunction()

# disburse_layer(NAME [SCREEN] [WITHOUT regex] LINKS target...): the folder src/NAME, but for files that match, as a static
# library disburse_NAME. It sees only what LINKS names; the include check holds it to the table of layers besides.
function(disburse_layer name)
    cmake_parse_arguments(layer "SCREEN" "WITHOUT" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "main\\.cpp$") # programs of their own
    if(layer_WITHOUT)
        list(FILTER sources EXCLUDE REGEX "${layer_WITHOUT}")
    endif()
    add_library(disburse_${name} STATIC ${sources})
    target_link_libraries(disburse_${name} PUBLIC ${layer_LINKS} PRIVATE disburse_flags)
    target_include_directories(disburse_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    if(layer_SCREEN)
        disburse_precompile(disburse_${name} screen)
    else()
        disburse_precompile(disburse_${name} core)
    endif()
endfunction()

# disburse_tests(LINKS target... [TIMEOUT seconds]): every tst_*.cpp of this folder as a program that ctest runs
# offscreen, in a home of its own.
function(disburse_tests)
    cmake_parse_arguments(tests "" "TIMEOUT" "LINKS" ${ARGN})
    if(NOT tests_TIMEOUT)
        set(tests_TIMEOUT 300)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        # Its one moc file, made directly: AUTOMOC's scan and its empty second source would take half of a test's build.
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
        qt_generate_moc(${source} ${moc})
        add_executable(${name} ${source} ${moc})
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin AUTOMOC OFF
                              AUTOUIC OFF AUTORCC OFF)
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
        target_link_libraries(${name} PRIVATE ${tests_LINKS} Qt6::Test disburse_flags)
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
        target_compile_options(${name} PRIVATE ${quickly})
        disburse_precompile(${name} test)
        set(home ${CMAKE_BINARY_DIR}/test-home/${name})
        file(MAKE_DIRECTORY ${home})
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT ${tests_TIMEOUT} ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_RUNTIME_DIR=${home}")
    endforeach()
endfunction()
