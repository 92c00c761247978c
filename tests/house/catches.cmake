# A check is worth something when it fails: runs CHECK (a list) on a fixture that breaks its rule, and demands that it
# ends with an error and says what EXPECTED, a file, holds.
cmake_minimum_required(VERSION 3.25)

file(STRINGS ${EXPECTED} expected)
execute_process(COMMAND ${CHECK} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE errors)
if(code EQUAL 0)
    message(FATAL_ERROR "the check passed a breach; it said: ${output}${errors}")
endif()
string(REGEX REPLACE "[ \n]+" " " said "${output}${errors}")
string(FIND "${said}" "${expected}" place)
if(place LESS 0)
    message(FATAL_ERROR "expected \"${expected}\", but the check said: ${said}")
endif()
