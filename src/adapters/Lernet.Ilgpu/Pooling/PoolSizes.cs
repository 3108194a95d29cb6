namespace Lernet.Ilgpu.Pooling;

/// <summary>The sizes of pictures and of windows over them; what a kernel on the device needs of both.</summary>
internal readonly struct PoolSizes
{
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="windows">Where the windows are.</param>
    public PoolSizes(Shape x, PoolWindows windows)
    {
        var y = windows.Output(x);
        (Height, Width, Rows, Columns) = (x[2], x[3], y[2], y[3]);
        (KernelH, KernelW) = windows.Kernel;
        (StrideH, StrideW) = windows.Stride;
        (PaddingH, PaddingW) = windows.Padding;
        (DilationH, DilationW) = windows.Dilation;
    }

    public int Height { get; }

    public int Width { get; }

    public int Rows { get; }

    public int Columns { get; }

    public int KernelH { get; }

    public int KernelW { get; }

    public int StrideH { get; }

    public int StrideW { get; }

    public int PaddingH { get; }

    public int PaddingW { get; }

    public int DilationH { get; }

    public int DilationW { get; }

    /// <summary>The rows that a window of average pooling sees.</summary>
    public PoolSpan Down(int window, bool countPadding) => PoolSpan.Of((window * StrideH) - PaddingH, KernelH, Height, PaddingH, countPadding);

    /// <summary>The columns that it sees.</summary>
    public PoolSpan Across(int window, bool countPadding) => PoolSpan.Of((window * StrideW) - PaddingW, KernelW, Width, PaddingW, countPadding);

    /// <summary>The first window that reaches down to a row, counted from the padding: those before it end further up.</summary>
    public int FirstDown(int row) => First(row - ((KernelH - 1) * DilationH), StrideH);

    /// <summary>The same for a column.</summary>
    public int FirstAcross(int column) => First(column - ((KernelW - 1) * DilationW), StrideW);

    private static int First(int before, int stride) => before <= 0 ? 0 : (before + stride - 1) / stride;
}
