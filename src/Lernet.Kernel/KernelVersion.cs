namespace Lernet.Kernel;

/// <summary>Name and version of this kernel, as executed notebooks carry them.</summary>
internal static class KernelVersion
{
    public static string Text { get; } = $"Lernet kernel {typeof(KernelVersion).Assembly.GetName().Version!.ToString(3)}";
}
