/** What premises become, each with what else offices write for it. */
export const arrangements = {
  'trụ sở chính': ['trụ sở chính xã, phường mới', 'trụ sở 1', 'trụ sở tập trung'],
  'trụ sở thứ hai': ['trụ sở 2', 'trụ sở phân tán', 'trụ sở phụ'],
  'điểm phục vụ hành chính công': ['điểm phục vụ HCC', 'điểm PVHCC', 'bộ phận một cửa'],
  'cơ sở sự nghiệp': ['sự nghiệp', 'đơn vị sự nghiệp'],
  'dôi dư': ['dư', 'trụ sở dôi dư', 'không còn nhu cầu sử dụng'],
  khác: ['phương án khác'],
} as const;
