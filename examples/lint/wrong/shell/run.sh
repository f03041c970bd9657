#!/bin/sh
for file in $(ls); do rm $file; done
