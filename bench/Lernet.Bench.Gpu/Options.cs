namespace Lernet.Bench.Gpu;

/// <summary>What the command line asks for.</summary>
/// <param name="Device">A device by the name that <see cref="Devices"/> knows, or <c>cpu</c> for ILGPU's own on the processor.</param>
/// <param name="IsSmall">Whether everything is as small as can be, to try the program: nothing is written then.</param>
/// <param name="Python">The Python that has PyTorch.</param>
/// <param name="UsesCuBlas">Whether products may be left to cuBLAS.</param>
internal sealed record Options(string Device, bool IsSmall, string Python, bool UsesCuBlas)
{
    public const string Usage = """
        usage: dotnet run -c Release --project bench/Lernet.Bench.Gpu -- [--device NAME] [--small] [--python PATH] [--cublas]
          --device NAME    gpu (the best), cuda:0, opencl:0, …; cpu for ILGPU's device on the processor, with --small
          --small          tiny sizes, to try the program; writes no results
          --python PATH    the Python with PyTorch (python3)
          --cublas         leave products of matrices to cuBLAS; without it all kernels are ours
        """;

    public static Options Of(string[] args)
    {
        var options = new Options("gpu", false, "python3", false);
        for (var i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--small" => options with { IsSmall = true },
                "--cublas" => options with { UsesCuBlas = true },
                "--device" when i + 1 < args.Length => options with { Device = args[++i] },
                "--python" when i + 1 < args.Length => options with { Python = args[++i] },
                _ => throw new ArgumentException(Usage),
            };
        }
        if (options is { Device: "cpu", IsSmall: false }) throw new ArgumentException($"--device cpu takes hours without --small.\n{Usage}");
        return options;
    }
}
