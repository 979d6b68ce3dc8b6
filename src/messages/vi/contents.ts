import type { FileContent } from '../../findings/file-contents.ts';
import type { ContentWords } from '../advice.ts';

/** What a file that is no workbook is, and how to come by a workbook. */
export const contents: Readonly<Record<FileContent, ContentWords>> = {
  archive: { name: 'tệp nén', remedy: 'giải nén ra một thư mục, rồi nhập thư mục đó' },
  mail: {
    name: 'thư điện tử',
    remedy: 'mở thư, lưu các tệp Excel đính kèm vào một thư mục, rồi nhập thư mục đó',
  },
  pdf: { name: 'PDF', remedy: 'xin bên gửi tệp Excel gốc' },
  document: {
    name: 'văn bản Word',
    remedy: 'xin bên gửi tệp Excel; hoặc chép bảng sang Excel, lưu thành .xlsx rồi nhập',
  },
  slides: { name: 'trình chiếu PowerPoint', remedy: 'xin bên gửi tệp Excel' },
  image: { name: 'ảnh', remedy: 'xin bên gửi tệp Excel gốc' },
  page: { name: 'trang web lưu một tệp', remedy: 'mở bằng Excel, lưu thành .xlsx rồi nhập' },
  flat: { name: 'OpenDocument lưu một tệp XML', remedy: 'mở bằng LibreOffice, lưu thành .xlsx rồi nhập' },
};
