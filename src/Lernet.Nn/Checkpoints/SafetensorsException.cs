namespace Lernet.Nn;

/// <summary>A file that is no safetensors file, or a damaged one. The message names the file, what was found and the rule.</summary>
public sealed class SafetensorsException : FormatException
{
    private SafetensorsException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    internal static SafetensorsException In(string path, string what, Exception? inner = null) => new($"safetensors {path}: {what}", inner);
}
