namespace Lernet.Backends;

/// <summary>A backend that adds a bias to a matrix product while its rows are still in registers.</summary>
public interface IProductKernels
{
    /// <summary>y[m, n] = Σₖ a[m, k] · b[k, n] + bias[n]; a and b may be strided, y is contiguous.</summary>
    void MatMul(View a, View b, View bias, View y);
}
