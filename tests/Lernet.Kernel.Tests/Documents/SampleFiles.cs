namespace Lernet.Kernel.Tests.Documents;

/// <summary>Notebook files as tools write them.</summary>
internal static class SampleFiles
{
    /// <summary>A file as Jupyter saves it: every kind of cell and output, and keys that the model does not know.</summary>
    public const string Jupyter = """
        {
         "author": "unknown key",
         "cells": [
          {
           "attachments": {
            "a.png": {
             "image/png": "aGVsbG8="
            }
           },
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "tags": []
           },
           "source": [
            "# A title with ünïcode 😀 and <tags> & \"quotes\"\n",
            "second line"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "work",
           "metadata": {
            "dotnet_interactive": {
             "language": "csharp"
            },
            "number": 1.50,
            "polyglot_notebook": {
             "kernelName": "csharp"
            }
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two\u0001\n"
             ]
            },
            {
             "data": {
              "application/json": {
               "a": [
                1,
                null
               ],
               "b": 1e3
              },
              "text/html": [
               "<b>x</b>\n",
               "<i>y</i>"
              ],
              "text/plain": [
               "x"
              ]
             },
             "metadata": {
              "isolated": true
             },
             "output_type": "display_data",
             "strange": 7
            },
            {
             "data": {
              "text/plain": [
               "42"
              ]
             },
             "execution_count": 3,
             "metadata": {},
             "output_type": "execute_result"
            },
            {
             "ename": "Error",
             "evalue": "bad",
             "output_type": "error",
             "traceback": [
              "line 1",
              "line 2"
             ]
            }
           ],
           "source": [
            "6 * 7"
           ]
          },
          {
           "cell_type": "raw",
           "id": "kept",
           "metadata": {},
           "source": []
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "zeta": {
           "kept": [
            true
           ]
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    /// <summary>A file as VS Code saves it.</summary>
    public const string Dib = """
        #!meta

        {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"languageName":"C#","name":"csharp"}]},"course":"DL"}

        #!markdown

        # Title

        Text with a #!csharp inside.

        #!csharp

        #!time
        var x = 1;

        x + 1

        #!html

        <b>bold</b>

        """;
}
