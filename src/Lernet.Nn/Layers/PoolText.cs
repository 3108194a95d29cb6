namespace Lernet.Nn;

/// <summary>How layers of pooling say what they are: <c>MaxPool2d 3×3, stride 2×2</c>.</summary>
internal static class PoolText
{
    public static string Of<T>(string kind, T kernel, T stride) where T : struct =>
        $"{kind} {kernel}{(stride.Equals(kernel) ? "" : $", stride {stride}")}";
}
